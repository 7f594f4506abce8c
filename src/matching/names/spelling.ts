import {
  foldedToken,
  hashToken,
  isDemonym,
  MIN_TYPO_LENGTH,
  type PackIndex,
  type SimilarToken,
  similarTokens,
} from '../../pack/index.ts';
import type { TokenizedFlow } from '../words/tokenized-flow.ts';

/** A token of the pack that a token of the text may be a misspelling of. */
export interface Correction extends SimilarToken {
  readonly hash: number;
}

/** More than these are not followed. */
const MAX_CORRECTIONS = 4;

/** Tokens recur within a page and from page to page; looking one up again costs more than remembering it. */
const REMEMBERED = 16_384;
/** Words whose hashes end alike and that are remembered side by side: the fewer, the more push each other out. */
const SIDE_BY_SIDE = 4;
const NONE: readonly Correction[] = [];

/** What was found for the token that last fell on each place. */
interface Memory {
  /** Hashes of the tokens: most that stand side by side are told apart by them alone. */
  readonly hash: Int32Array;
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
  const place = hash & (REMEMBERED - SIDE_BY_SIDE);
  for (let i = place; i < place + SIDE_BY_SIDE; i++) {
    if (memory.hash[i] !== hash) continue;
    const surface = memory.surface[i] as string; // as long as hash
    // What is remembered must never change an answer, and two words may have one hash.
    if (surface.length === length && text.startsWith(surface, start)) return memory.corrections[i] ?? NONE;
  }
  const corrections = findCorrections(index, foldedToken(text, tokens, token));
  remember(memory, place, { hash, surface: copyOf(text, start, length), corrections });
  return corrections;
}

/** The latest comes first, so that the one pushed out is the oldest. */
function remember(
  memory: Memory,
  place: number,
  one: { readonly hash: number; readonly surface: string; readonly corrections: readonly Correction[] },
): void {
  const last = place + SIDE_BY_SIDE - 1;
  memory.hash.copyWithin(place + 1, place, last);
  memory.surface.copyWithin(place + 1, place, last);
  memory.corrections.copyWithin(place + 1, place, last);
  memory.hash[place] = one.hash;
  memory.surface[place] = one.surface;
  memory.corrections[place] = one.corrections;
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
    memory = {
      hash: new Int32Array(REMEMBERED),
      surface: new Array(REMEMBERED).fill(''),
      corrections: new Array(REMEMBERED).fill(NONE),
    };
    memories.set(index, memory);
  }
  return memory;
}

function findCorrections(index: PackIndex, folded: string): readonly Correction[] {
  const isNationality = (word: string) => isDemonym(index.demonyms, hashToken(word));
  if (isNationality(folded) || (folded.endsWith('s') && isNationality(folded.slice(0, -1)))) return NONE;
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
