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
/** Most resemble none: of these about a fifth may. When there are more, all is forgotten. */
export const MOST_RESEMBLING = 4_096;
const NONE: readonly SimilarToken[] = [];

/** What was found for tokens of all pages. */
interface Memory {
  /**
   * A mark of each token, made of its letters and its hash, in the row that its hash chooses. Of a thousand million new words
   * two are taken for another in their row; to keep their letters would take more memory than all else here.
   */
  readonly marks: Int32Array;
  /** For each the place of its corrections among those that were found. */
  readonly places: Uint16Array;
  /** The first is that there are none. */
  readonly found: (readonly SimilarToken[])[];
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
  const mark = markOf(text, start, { length, hash });
  const row = hash & (REMEMBERED - SIDE_BY_SIDE);
  for (let i = row; i < row + SIDE_BY_SIDE; i++) {
    if (memory.marks[i] === mark) return memory.found[memory.places[i] as number] as typeof NONE; // written together
  }
  const corrections = findCorrections(index, hash, foldedToken(text, tokens, token));
  remember(memory, row, mark, corrections);
  return corrections;
}

/** A hash of a token's letters as they are written, and of them as they are folded. */
function markOf(
  text: string,
  start: number,
  { length, hash }: { readonly length: number; readonly hash: number },
): number {
  let check = CHECK_SEED;
  for (let i = start; i < start + length; i++) check = addToCheck(check, codeUnitAt(text, i));
  return check ^ hash;
}

/** The latest comes first in its row, so that the one pushed out is the oldest. */
function remember(memory: Memory, row: number, mark: number, corrections: readonly SimilarToken[]): void {
  const { marks, places, found } = memory;
  if (corrections.length > 0 && found.length === MOST_RESEMBLING) {
    marks.fill(0);
    places.fill(0);
    found.length = 1;
  }
  for (let i = row + SIDE_BY_SIDE - 1; i > row; i--) {
    marks[i] = marks[i - 1] as number; // i > row
    places[i] = places[i - 1] as number;
  }
  marks[row] = mark;
  places[row] = corrections.length === 0 ? 0 : found.push(corrections) - 1;
}

function memoryOf(index: PackIndex): Memory {
  let memory = memories.get(index);
  if (!memory) {
    memory = { marks: new Int32Array(REMEMBERED), places: new Uint16Array(REMEMBERED), found: [NONE] };
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
