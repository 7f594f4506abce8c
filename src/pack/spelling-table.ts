import { addUnit, finish, TOKEN_SEED } from './hash.ts';
import { bucketOf } from './name-table.ts';
import { skeletonOf } from './skeleton.ts';

/** Tokens shorter than this are never corrected: one letter changes who they are. */
export const MIN_TYPO_LENGTH = 5;
/** Longer ones are left out; the tokenizer cuts at this many letters too. */
export const MAX_TYPO_LENGTH = 64;

/** An entry of the table: number of the token below, eight bits of the key's hash above. */
export const ENTRY_TOKEN_BITS = 24;

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
  readonly entries: Uint32Array;
}

/** A token of the pack that resembles another. */
export interface SimilarToken {
  readonly folded: string;
  readonly kind: 'transliteration' | 'typo';
}

/** The three keys under which a token of the pack stands. */
export function keysOf(token: string): number[] {
  return [headKey(token, token.length), tailKey(token, token.length), skeletonKey(skeletonOf(token))];
}

/**
 * Tokens of the pack that sound the same in other Latin letters, or are one edit (Damerau) from `folded`; the first
 * letter stays. An ending more is no slip but another word: Russia, Russian, Russians.
 */
export function similarTokens(table: SpellingTable, folded: string): readonly SimilarToken[] {
  if (folded.length < MIN_TYPO_LENGTH - 1 || folded.length > MAX_TYPO_LENGTH) return [];
  const alike = sameSounds(table, folded);
  const typos = oneEditAway(table, folded);
  return [
    ...alike.map((text) => ({ folded: text, kind: 'transliteration' as const })),
    ...typos.filter((text) => !alike.includes(text)).map((text) => ({ folded: text, kind: 'typo' as const })),
  ];
}

function sameSounds(table: SpellingTable, folded: string): string[] {
  const skeleton = skeletonOf(folded);
  const found: string[] = [];
  forEachWithKey(table, skeletonKey(skeleton), (token) => {
    const text = textOf(table, token);
    const isOther = text !== folded && text[0] === folded[0] && skeletonOf(text) === skeleton;
    // Another key of the same token may have the same print.
    if (isOther && !found.includes(text)) found.push(text);
  });
  return found;
}

/** Longer words first, since a letter left out is the commonest slip, then by where the edit is and by letters. */
function oneEditAway(table: SpellingTable, folded: string): string[] {
  const found = new Map<number, number>();
  const shortest = Math.max(MIN_TYPO_LENGTH, folded.length - 1);
  for (let length = shortest; length <= Math.min(MAX_TYPO_LENGTH, folded.length + 1); length++) {
    const keep = (token: number): void => {
      const at = placeOfEdit(table, { token, length }, folded);
      if (at >= 0) found.set(token, length > folded.length ? 0 : at);
    };
    forEachWithKey(table, headKey(folded, length), keep);
    forEachWithKey(table, tailKey(folded, length), keep);
    // Two letters that changed places across the middle leave no half as it was.
    if (length === folded.length) forEachWithKey(table, headKey(swappedInTheMiddle(folded), length), keep);
  }
  if (found.size === 0) return [];
  return Array.from(found, ([token, place]) => ({ text: textOf(table, token), place }))
    .sort((a, b) => a.place - b.place || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

function forEachWithKey(table: SpellingTable, key: number, visit: (token: number) => void): void {
  const { bucketStart, entries } = table;
  const bucket = bucketOf(key, bucketStart.length - 1);
  const end = bucketStart[bucket + 1] as number; // bucket < number of buckets
  for (let i = bucketStart[bucket] as number; i < end; i++) {
    const entry = entries[i] as number; // i < length
    if (entry >>> ENTRY_TOKEN_BITS === (key & 0xff)) visit(entry & ((1 << ENTRY_TOKEN_BITS) - 1));
  }
}

/**
 * Where one insertion, deletion, substitution or swap of neighbours after the first letter turns a token into `folded`,
 * or -1 if none does.
 */
function placeOfEdit(
  table: SpellingTable,
  { token, length }: { readonly token: number; readonly length: number },
  folded: string,
): number {
  const start = lettersAt(table, token, length);
  if (start < 0) return -1;
  const letter = (i: number): number => table.alphabet[table.letters[start + i] as number] as number; // i < length
  const shorter = Math.min(length, folded.length);
  let same = 0;
  while (same < shorter && letter(same) === folded.charCodeAt(same)) same++;
  if (same === 0 || same === length) return -1; // another first letter; the same word or an ending more
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    letter(length - 1 - sameAtEnd) === folded.charCodeAt(folded.length - 1 - sameAtEnd)
  )
    sameAtEnd++;
  const isSwap =
    same + sameAtEnd === length - 2 &&
    letter(same) === folded.charCodeAt(same + 1) &&
    letter(same + 1) === folded.charCodeAt(same);
  const differing = shorter - same - sameAtEnd;
  const isOne = length === folded.length ? differing === 1 || isSwap : differing === 0;
  return isOne ? same : -1;
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

function textOf(table: SpellingTable, token: number): string {
  let length = MIN_TYPO_LENGTH;
  while (token >= (table.firstOfLength[length + 1] as number)) length++; // the last entry is the number of tokens
  const start = lettersAt(table, token, length);
  const units = table.letters.subarray(start, start + length);
  return String.fromCharCode(...Array.from(units, (byte) => table.alphabet[byte] as number)); // bytes of the table
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

function swappedInTheMiddle(word: string): string {
  const at = halfOf(word.length);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}
