import {
  codeUnitAt,
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
const SIDE_BY_SIDE = 8;
const NONE: readonly Correction[] = [];

/** A token of the text that others resemble. */
interface Resembling {
  readonly surface: string;
  readonly corrections: readonly Correction[];
}

/** What was found for the tokens that last fell on each place. */
interface Memory {
  /** Hashes of the tokens: most that stand side by side are told apart by them alone. */
  readonly hash: Int32Array;
  /** Of the many tokens that resemble none only their letters. */
  readonly found: (string | Resembling)[];
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
    const found = memory.found[i] as string | Resembling; // as long as hash
    const surface = typeof found === 'string' ? found : found.surface;
    // What is remembered must never change an answer, and two words may have one hash.
    if (surface.length === length && isWrittenAt(text, start, { word: surface, length }))
      return typeof found === 'string' ? NONE : found.corrections;
  }
  const corrections = findCorrections(index, foldedToken(text, tokens, token));
  const surface = copyOf(text, start, length);
  remember(memory, { place, hash, found: corrections.length === 0 ? surface : { surface, corrections } });
  return corrections;
}

/** `text.startsWith(word, at)`, at a third of its price for a word. */
function isWrittenAt(
  text: string,
  at: number,
  { word, length }: { readonly word: string; readonly length: number },
): boolean {
  for (let i = 0; i < length; i++) if (codeUnitAt(text, at + i) !== codeUnitAt(word, i)) return false;
  return true;
}

/** The latest comes first, so that the one pushed out is the oldest. */
function remember(
  { hash, found }: Memory,
  one: { readonly place: number; readonly hash: number; readonly found: string | Resembling },
): void {
  for (let i = one.place + SIDE_BY_SIDE - 1; i > one.place; i--) {
    hash[i] = hash[i - 1] as number; // places of one row
    found[i] = found[i - 1] as string | Resembling;
  }
  hash[one.place] = one.hash;
  found[one.place] = one.found;
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
    memory = { hash: new Int32Array(REMEMBERED), found: new Array(REMEMBERED).fill('') };
    memories.set(index, memory);
  }
  return memory;
}

function findCorrections(index: PackIndex, folded: string): readonly Correction[] {
  const isNationality = (word: string) => isDemonym(index.demonyms, hashToken(word));
  if (isNationality(folded) || (folded.endsWith('s') && isNationality(folded.slice(0, -1)))) return NONE;
  const similar = similarTokens(index.spelling, folded);
  if (similar.length === 0) return NONE; // without making lists: so it is for most words
  return similar
    .filter(({ folded: other }) => !differByPlural(folded, other))
    .slice(0, MAX_CORRECTIONS)
    .map(({ folded: other, kind }) => ({ folded: other, kind, hash: hashToken(other) }));
}

/** "Republican" and "Republicans" are two words, not one with a slip of the pen. */
function differByPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}
