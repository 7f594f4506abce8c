import {
  addToCheck,
  CHECK_SEED,
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

/** More than these are not followed. */
const MAX_CORRECTIONS = 4;

/** Tokens recur within a page and from page to page; looking one up again costs more than remembering it. */
const REMEMBERED = 16_384;
/** Words whose hashes end alike and that are remembered side by side, in one line of the processor's memory. */
const SIDE_BY_SIDE = 8;
/** Most resemble none: of these about a fifth may. */
const MOST_RESEMBLING = 4_096;
const NONE: readonly SimilarToken[] = [];

/** A token of the text that others resemble. */
interface Resembling {
  readonly surface: string;
  readonly corrections: readonly SimilarToken[];
}

/** What was found for tokens of all pages. */
interface Memory {
  /**
   * Two hashes of each token that resembles none, side by side. Two words with both alike would only leave a slip
   * unlinked, and their letters would take more memory than all else here.
   */
  readonly plain: Int32Array;
  /** The others by their hash. A correction is never another word's, so their letters are compared. */
  readonly resembling: Map<number, Resembling>;
}

const memories = new WeakMap<PackIndex, Memory>();

/**
 * Tokens of the pack that a token of the text may be meant for: one edit away, or with the same sounds in other Latin
 * letters; the first letter stays. Nationalities are words of their own.
 */
export function correctionsOf(
  { text, tokens, index }: Pick<TokenizedFlow, 'text' | 'tokens' | 'index'>,
  token: number,
): readonly SimilarToken[] {
  const start = tokens.start[token] as number; // token < count
  const length = (tokens.end[token] as number) - start;
  if (length < MIN_TYPO_LENGTH - 1) return NONE;
  const memory = memoryOf(index);
  const hash = tokens.hash[token] as number;
  const check = checkOf(text, start, length);
  if (isPlain(memory, hash, check)) return NONE;
  const known = memory.resembling.get(hash);
  if (known && isWrittenAt(text, start, { word: known.surface, length })) return known.corrections;
  const corrections = findCorrections(index, hash, foldedToken(text, tokens, token));
  if (corrections.length === 0) rememberPlain(memory, hash, check);
  else rememberResembling(memory, hash, { surface: copyOf(text, start, length), corrections });
  return corrections;
}

/** A hash of a token's letters as they are written. */
function checkOf(text: string, start: number, length: number): number {
  let check = CHECK_SEED;
  for (let i = start; i < start + length; i++) check = addToCheck(check, codeUnitAt(text, i));
  return check;
}

/** Whether a text has `word` in `length` letters from `at` on. */
function isWrittenAt(
  text: string,
  at: number,
  { word, length }: { readonly word: string; readonly length: number },
): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (codeUnitAt(text, at + i) !== codeUnitAt(word, i)) return false;
  return true;
}

/** Where the row of words begins that a hash belongs to. */
function rowOf(hash: number): number {
  return (hash & (REMEMBERED - SIDE_BY_SIDE)) * 2;
}

function isPlain({ plain }: Memory, hash: number, check: number): boolean {
  const row = rowOf(hash);
  for (let i = row; i < row + SIDE_BY_SIDE * 2; i += 2) {
    if (plain[i] === hash && plain[i + 1] === check) return true;
  }
  return false;
}

/** The latest comes first, so that the one pushed out is the oldest. */
function rememberPlain({ plain }: Memory, hash: number, check: number): void {
  const row = rowOf(hash);
  plain.copyWithin(row + 2, row, row + (SIDE_BY_SIDE - 1) * 2);
  plain[row] = hash;
  plain[row + 1] = check;
}

function rememberResembling({ resembling }: Memory, hash: number, one: Resembling): void {
  if (resembling.size >= MOST_RESEMBLING) resembling.clear();
  resembling.set(hash, one);
}

const copied: number[] = [];
/** Engines copy what is shorter when it is cut out of a text. */
const LEAST_SLICE = 13;

/** A string of its own: a slice would keep the whole text in memory. */
function copyOf(text: string, start: number, length: number): string {
  if (length < LEAST_SLICE) return text.slice(start, start + length);
  copied.length = length;
  for (let i = 0; i < length; i++) copied[i] = text.charCodeAt(start + i);
  return String.fromCharCode.apply(undefined, copied);
}

function memoryOf(index: PackIndex): Memory {
  let memory = memories.get(index);
  if (!memory) {
    memory = { plain: new Int32Array(REMEMBERED * 2), resembling: new Map() };
    memories.set(index, memory);
  }
  return memory;
}

function findCorrections(index: PackIndex, hash: number, folded: string): readonly SimilarToken[] {
  const similar = similarTokens(index.spelling, folded);
  if (similar.length === 0 || isNationality(index, hash, folded)) return NONE; // most resemble none
  return similar.slice(0, MAX_CORRECTIONS);
}

function isNationality({ demonyms }: PackIndex, hash: number, folded: string): boolean {
  return (
    isDemonym(demonyms, hash) || (folded.endsWith('s') && isDemonym(demonyms, hashToken(folded.slice(0, -1))))
  );
}
