import {
  foldedToken,
  hashToken,
  MIN_TYPO_LENGTH,
  type PackIndex,
  type SimilarToken,
  similarTokens,
} from '../pack/index.ts';
import { DEMONYMS } from './demonyms.ts';
import type { TokenizedFlow } from './tokenized-flow.ts';

/** A token of the pack that a token of the text may be a misspelling of. */
export interface Correction extends SimilarToken {
  readonly hash: number;
}

/** More than these are not followed. */
const MAX_CORRECTIONS = 4;

/** Tokens recur within a page and from page to page; looking one up again costs more than remembering it. */
const REMEMBERED = 16_384;
const NONE: readonly Correction[] = [];

/** What was found for the token that last fell on each place. */
interface Memory {
  readonly surface: string[];
  readonly corrections: (readonly Correction[])[];
}

const memories = new WeakMap<PackIndex, Memory>();

/**
 * Tokens of the pack that a token of the text may be meant for: one edit away, or with the same sounds in other Latin
 * letters; the first letter stays. Nationalities are words of their own.
 */
export function correctionsOf(
  { text, tokens, index }: Pick<TokenizedFlow, 'text' | 'tokens' | 'index'>,
  token: number,
): readonly Correction[] {
  const start = tokens.start[token] as number; // token < count
  const length = (tokens.end[token] as number) - start;
  if (length < MIN_TYPO_LENGTH - 1) return NONE;
  const memory = memoryOf(index);
  const hash = tokens.hash[token] as number;
  const place = hash & (REMEMBERED - 1);
  // The surface is compared, not its hash: what is remembered must never change an answer.
  if (isAt(memory.surface[place], { text, start, length })) return memory.corrections[place] ?? NONE;
  const beside = place ^ 1;
  if (isAt(memory.surface[beside], { text, start, length })) return memory.corrections[beside] ?? NONE;
  const corrections = DEMONYMS.has(hash) ? NONE : findCorrections(index, foldedToken(text, tokens, token));
  // Two words that share a place stay both.
  memory.surface[beside] = memory.surface[place] ?? '';
  memory.corrections[beside] = memory.corrections[place] ?? NONE;
  memory.surface[place] = copyOf(text, start, length);
  memory.corrections[place] = corrections;
  return corrections;
}

function isAt(
  surface: string | undefined,
  { text, start, length }: { readonly text: string; readonly start: number; readonly length: number },
): boolean {
  return surface !== undefined && surface.length === length && text.startsWith(surface, start);
}

const copied: number[] = [];

/** A string of its own: a slice would keep the whole text in memory. */
function copyOf(text: string, start: number, length: number): string {
  copied.length = length;
  for (let i = 0; i < length; i++) copied[i] = text.charCodeAt(start + i);
  return String.fromCharCode.apply(undefined, copied);
}

function memoryOf(index: PackIndex): Memory {
  let memory = memories.get(index);
  if (!memory) {
    memory = { surface: new Array(REMEMBERED).fill(''), corrections: new Array(REMEMBERED).fill(NONE) };
    memories.set(index, memory);
  }
  return memory;
}

function findCorrections(index: PackIndex, folded: string): readonly Correction[] {
  const similar = similarTokens(index.spelling, folded).filter(
    ({ folded: other }) => !differByPlural(folded, other),
  );
  if (similar.length === 0) return NONE;
  return similar.slice(0, MAX_CORRECTIONS).map((token) => ({ ...token, hash: hashToken(token.folded) }));
}

/** "Republican" and "Republicans" are two words, not one with a slip of the pen. */
function differByPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}
