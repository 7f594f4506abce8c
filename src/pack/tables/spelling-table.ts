import { addUnit, finish, TOKEN_SEED } from '../folding/hash.ts';
import { skeletonOf } from '../folding/skeleton.ts';
import { bucketOf } from './name-table.ts';
import { type Numbers, numberAt } from './numbers.ts';

/** Tokens shorter than this are never corrected: one letter changes who they are. */
export const MIN_TYPO_LENGTH = 5;
/** In shorter ones, and at the end of any, one letter for another makes another name: Belton, Bolton; Comer, Comey. */
const MIN_CHANGED_LENGTH = 7;
/** Longer ones are left out; the tokenizer cuts at this many letters too. */
export const MAX_TYPO_LENGTH = 64;

/** What a key is made of, with the token's length. */
const HEAD = 1;
const TAIL = 2;
const SKELETON = 3;

/**
 * The distinct tokens that may be misspelt, one byte a letter, found without storing their variants: one edit leaves
 * the first or the second half of a token as it was, so each token has three keys: its length and first half, its
 * length, first letter and second half, and its transliteration skeleton.
 */
export interface SpellingTable {
  /** The letters that the bytes of `letters` stand for. */
  readonly alphabet: Uint16Array;
  /** Letters of the tokens, which are sorted by length. */
  readonly letters: Uint8Array;
  /** Tokens of length n: firstOfLength[n] … firstOfLength[n + 1]. */
  readonly firstOfLength: Uint32Array;
  /** Entries of bucket b: bucketStart[b] … bucketStart[b + 1]. */
  readonly bucketStart: Uint32Array;
  /** Eight bits of an entry's key, and the number of its token. */
  readonly entryPrint: Uint8Array;
  readonly entryToken: Numbers;
}

/** A token of the pack that resembles another. */
export interface SimilarToken {
  readonly folded: string;
  readonly kind: 'transliteration' | 'typo';
}

const NONE: readonly never[] = [];

/** The three keys under which a token of the pack stands. */
export function keysOf(token: string): number[] {
  return [headKey(token, token.length), tailKey(token, token.length), skeletonKey(skeletonOf(token))];
}

/**
 * Tokens of the pack that sound the same in other Latin letters, or are one edit (Damerau) from `folded`; the first
 * letter stays. An ending more is no slip but another word: Russia, Russian, Russians.
 */
export function similarTokens(table: SpellingTable, folded: string): readonly SimilarToken[] {
  if (folded.length < MIN_TYPO_LENGTH - 1 || folded.length > MAX_TYPO_LENGTH) return NONE;
  const alike = sameSounds(table, folded);
  const typos = oneEditAway(table, folded);
  if (alike.length === 0 && typos.length === 0) return NONE; // so it is for most words
  return [
    ...alike.map((text) => ({ folded: text, kind: 'transliteration' as const })),
    ...typos.filter((text) => !alike.includes(text)).map((text) => ({ folded: text, kind: 'typo' as const })),
  ];
}

function sameSounds(table: SpellingTable, folded: string): string[] {
  const skeleton = skeletonOf(folded);
  const key = skeletonKey(skeleton);
  const found: string[] = [];
  const end = bucketEnd(table, key);
  for (let i = bucketBegin(table, key); i < end; i++) {
    if (table.entryPrint[i] !== printOf(key)) continue;
    const text = textOf(table, numberAt(table.entryToken, i));
    const isOther = text !== folded && text[0] === folded[0] && skeletonOf(text) === skeleton;
    // Another key of the same token may have the same print.
    if (isOther && !found.includes(text)) found.push(text);
  }
  return found;
}

/** A token one edit away, and where the edit is; a letter left out counts as the first place. */
interface Edited {
  readonly token: number;
  readonly place: number;
}

/** Longer words first, since a letter left out is the commonest slip, then by where the edit is and by letters. */
function oneEditAway(table: SpellingTable, folded: string): string[] {
  const found: Edited[] = [];
  const shortest = Math.max(MIN_TYPO_LENGTH, folded.length - 1);
  for (let length = shortest; length <= Math.min(MAX_TYPO_LENGTH, folded.length + 1); length++) {
    addEdited(found, table, { folded, length, key: headKey(folded, length) });
    addEdited(found, table, { folded, length, key: tailKey(folded, length) });
    if (length !== folded.length) continue;
    // Two letters that changed places across the middle leave no half as it was.
    addEdited(found, table, { folded, length, key: swappedHeadKey(folded) });
  }
  if (found.length < 2) return found.map(({ token }) => textOf(table, token));
  return found
    .map(({ token, place }) => ({ text: textOf(table, token), place }))
    .sort((a, b) => a.place - b.place || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

/** Adds the tokens of that length with that key which are one edit from `folded`. */
function addEdited(
  found: Edited[],
  table: SpellingTable,
  { folded, length, key }: { readonly folded: string; readonly length: number; readonly key: number },
): void {
  const { entryPrint, entryToken } = table;
  const end = bucketEnd(table, key);
  for (let i = bucketBegin(table, key); i < end; i++) {
    if (entryPrint[i] !== printOf(key)) continue;
    const token = numberAt(entryToken, i);
    const at = placeOfEdit(table, { token, length }, folded);
    if (at < 0 || found.some((one) => one.token === token)) continue;
    found.push({ token, place: length > folded.length ? 0 : at });
  }
}

function bucketBegin({ bucketStart }: SpellingTable, key: number): number {
  return bucketStart[bucketOf(key, bucketStart.length - 1)] as number; // bucketOf is below the number of buckets
}

function bucketEnd({ bucketStart }: SpellingTable, key: number): number {
  return bucketStart[bucketOf(key, bucketStart.length - 1) + 1] as number; // one more than buckets
}

/** What an entry keeps of its key. */
function printOf(key: number): number {
  return key & 0xff;
}

/**
 * Where one insertion, deletion, substitution or swap of neighbours after the first letter turns a token into `folded`,
 * or -1 if none does or only one that makes another word.
 */
function placeOfEdit(
  table: SpellingTable,
  { token, length }: { readonly token: number; readonly length: number },
  folded: string,
): number {
  const start = lettersAt(table, token, length);
  if (start < 0) return -1;
  const shorter = Math.min(length, folded.length);
  let same = 0;
  while (same < shorter && letterAt(table, start + same) === folded.charCodeAt(same)) same++;
  if (same === 0 || same === length) return -1; // another first letter; the same word or an ending more
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    letterAt(table, start + length - 1 - sameAtEnd) === folded.charCodeAt(folded.length - 1 - sameAtEnd)
  )
    sameAtEnd++;
  const differing = shorter - same - sameAtEnd;
  if (length !== folded.length) return differing === 0 ? same : -1;
  const isSwap =
    differing === 2 &&
    letterAt(table, start + same) === folded.charCodeAt(same + 1) &&
    letterAt(table, start + same + 1) === folded.charCodeAt(same);
  if (isSwap) return same;
  const makesAnotherName = length < MIN_CHANGED_LENGTH || same === length - 1;
  return differing === 1 && !makesAnotherName ? same : -1;
}

function letterAt({ alphabet, letters }: SpellingTable, at: number): number {
  return alphabet[letters[at] as number] as number; // bytes of the table
}

/** Where the letters of a token of that length begin, or -1 if it has another length. */
function lettersAt({ firstOfLength }: SpellingTable, token: number, length: number): number {
  const first = firstOfLength[length] as number; // length <= MAX_TYPO_LENGTH
  if (token < first || token >= (firstOfLength[length + 1] as number)) return -1;
  let start = (token - first) * length;
  for (let n = MIN_TYPO_LENGTH; n < length; n++) {
    start += n * ((firstOfLength[n + 1] as number) - (firstOfLength[n] as number));
  }
  return start;
}

/** Filled anew by each use. */
const units: number[] = [];

function textOf(table: SpellingTable, token: number): string {
  let length = MIN_TYPO_LENGTH;
  while (token >= (table.firstOfLength[length + 1] as number)) length++; // the last entry is the number of tokens
  const start = lettersAt(table, token, length);
  units.length = length;
  for (let i = 0; i < length; i++) units[i] = letterAt(table, start + i);
  return String.fromCharCode.apply(undefined, units);
}

/** Letters in the first half of a token; the longer half, so that both keys of a short token tell much. */
function halfOf(length: number): number {
  return (length + 1) >> 1;
}

/** Key of the tokens of that length that begin as `word` does. */
function headKey(word: string, length: number): number {
  let hash = keySeed(HEAD, length);
  for (let i = 0; i < halfOf(length); i++) hash = addUnit(hash, word.charCodeAt(i));
  return finish(hash);
}

/** Key of the tokens that begin as `word` would if the two letters in its middle changed places. */
function swappedHeadKey(word: string): number {
  const last = halfOf(word.length) - 1;
  let hash = keySeed(HEAD, word.length);
  for (let i = 0; i < last; i++) hash = addUnit(hash, word.charCodeAt(i));
  return finish(addUnit(hash, word.charCodeAt(last + 1)));
}

/** Key of the tokens of that length with the first letter and the ending of `word`. */
function tailKey(word: string, length: number): number {
  let hash = addUnit(keySeed(TAIL, length), word.charCodeAt(0));
  const from = word.length - (length - halfOf(length));
  for (let i = from; i < word.length; i++) hash = addUnit(hash, word.charCodeAt(i));
  return finish(hash);
}

function skeletonKey(skeleton: string): number {
  let hash = keySeed(SKELETON, 0);
  for (let i = 0; i < skeleton.length; i++) hash = addUnit(hash, skeleton.charCodeAt(i));
  return finish(hash);
}

function keySeed(kind: number, length: number): number {
  return addUnit(TOKEN_SEED, kind | (length << 2));
}
