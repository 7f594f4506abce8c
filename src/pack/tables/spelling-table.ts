import { addToken, addUnit, finish, TOKEN_SEED } from '../folding/hash.ts';
import { skeletonOf } from '../folding/skeleton.ts';
import { inFilter } from './filter.ts';
import { bucketIn } from './name-table.ts';
import { type Numbers, numberAt } from './numbers.ts';
import { type Runs, runStart } from './runs.ts';

/** Tokens shorter than this are never corrected: one letter changes who they are. */
export const MIN_TYPO_LENGTH = 5;
/** In shorter ones, and at the end of any, one letter for another makes another name: Belton, Bolton; Comer, Comey. */
const MIN_CHANGED_LENGTH = 7;
/** Longer ones are left out; the tokenizer cuts at this many letters too. */
export const MAX_TYPO_LENGTH = 64;
const PLURAL_S = 0x73;

/** Letters after the first are cut into this many parts. */
const PARTS = 3;
/** Stands where a key has the length of its token. */
const SKELETON = 0;

/**
 * The distinct tokens that may be misspelt, one byte a letter, found without storing their variants: one edit leaves
 * the first letter of a token and two of the three parts behind it as they were, so each token has three keys: its
 * length and all but one part. A token whose transliteration skeleton is another word stands under that too.
 */
export interface SpellingTable {
  /** The letters that the bytes of `letters` stand for. */
  readonly alphabet: Uint16Array;
  /** Letters of the tokens, which are sorted by length. */
  readonly letters: Uint8Array;
  /** Tokens of length n: firstOfLength[n] … firstOfLength[n + 1]; those of a length by their letters. */
  readonly firstOfLength: Uint32Array;
  /** Where the letters of the first of them begin. */
  readonly lettersOfLength: Uint32Array;
  /** Where the entries of each bucket begin. */
  readonly buckets: Runs;
  /** Eight bits of an entry's key, and the number of its token. */
  readonly entryPrint: Uint8Array;
  readonly entryToken: Numbers;
  /** Filter of the entries' keys: most words of a text have none. */
  readonly keys: Uint32Array;
}

/** A token of the pack that resembles a word. */
export interface SimilarToken {
  readonly token: number;
  readonly kind: 'transliteration' | 'typo';
  /** Its hash, as a text's tokens have it. */
  readonly hash: number;
  /** Where the slip is: SAME_SOUND where there is none, LEFT_OUT where the word lacks a letter. */
  readonly place: number;
}

const NOWHERE = -2;
const SAME_SOUND = -1;
const LEFT_OUT = 0;
const NONE: readonly never[] = [];

/** The keys under which a token of the pack stands. */
export function keysOf(token: string): number[] {
  hashEnds(token);
  const keys = Array.from({ length: PARTS }, (_, part) => keyWithout(part, token.length));
  const skeleton = skeletonOf(token);
  if (skeleton === token) return keys;
  hashEnds(skeleton);
  return [...keys, skeletonKey(skeleton.length)];
}

/**
 * Tokens of the pack that sound the same in other Latin letters, or are one edit (Damerau) from `folded`; the first
 * letter stays. An ending more is no slip but another word, nor is the s of a plural one less: Russia, Russian,
 * Russians. Other spellings of a sound come first, then longer words, since a letter left out is the commonest slip,
 * then the rest by where the slip is.
 */
export function similarTokens(table: SpellingTable, folded: string): readonly SimilarToken[] {
  if (folded.length < MIN_TYPO_LENGTH - 1 || folded.length > MAX_TYPO_LENGTH) return NONE;
  const found: SimilarToken[] = [];
  const skeleton = skeletonOf(folded);
  hashEnds(skeleton);
  addSounding(found, table, folded, skeleton);
  if (skeleton !== folded) hashEnds(folded);
  addEdited(found, table, folded);
  return found.length < 2 ? found : found.sort((a, b) => a.place - b.place || a.token - b.token);
}

/** Adds the tokens with the skeleton of `folded`, whose ends are hashed. */
function addSounding(found: SimilarToken[], table: SpellingTable, folded: string, skeleton: string): void {
  addSoundingUnder(skeletonKey(skeleton.length), found, table, folded);
  if (skeleton === folded || skeleton.length < MIN_TYPO_LENGTH) return;
  addSoundingUnder(keyWithout(0, skeleton.length), found, table, folded); // a token that is its own skeleton
}

function addSoundingUnder(key: number, found: SimilarToken[], table: SpellingTable, folded: string): void {
  if (!inFilter(table.keys, key)) return;
  const end = bucketEnd(table, key);
  for (let i = bucketBegin(table, key); i < end; i++) {
    if (table.entryPrint[i] !== printOf(key)) continue;
    const token = numberAt(table.entryToken, i);
    if (soundsLike(table, token, folded)) addFound(found, table, token, SAME_SOUND);
  }
}

/** Adds the tokens one edit from `folded`, whose ends are hashed. */
function addEdited(found: SimilarToken[], table: SpellingTable, folded: string): void {
  compared = -1;
  const longest = Math.min(MAX_TYPO_LENGTH, folded.length + 1);
  for (let length = Math.max(MIN_TYPO_LENGTH, folded.length - 1); length <= longest; length++) {
    // In a short word only letters that change places count, of which a part of one letter has none.
    const least = length === folded.length && length < MIN_CHANGED_LENGTH ? 2 : 1;
    let start = 1;
    for (let part = 1; part <= PARTS; part++) {
      const end = partStart(length, part);
      if (end - start >= least) addEditedUnder(keyAround(start, end, length), length, found, table, folded);
      start = end;
    }
  }
  if (folded.length < MIN_TYPO_LENGTH) return;
  // Two letters that changed places where two parts meet leave only one part as it was.
  addEditedUnder(keySwappedBefore(folded), folded.length, found, table, folded);
  addEditedUnder(keySwappedBehind(folded), folded.length, found, table, folded);
}

/** The token that a word was compared with last: under one key after the other most words only meet themselves. */
let compared = -1;

/** Adds those under the key of tokens of that length. */
function addEditedUnder(
  key: number,
  length: number,
  found: SimilarToken[],
  table: SpellingTable,
  folded: string,
): void {
  if (!inFilter(table.keys, key)) return;
  const end = bucketEnd(table, key);
  for (let i = bucketBegin(table, key); i < end; i++) {
    if (table.entryPrint[i] !== printOf(key)) continue;
    const token = numberAt(table.entryToken, i);
    if (token === compared || !isOfLength(table, token, length)) continue; // of another length only by chance
    compared = token;
    const place = placeOfEdit(table, token, length, folded);
    if (place !== NOWHERE) addFound(found, table, token, place);
  }
}

/** Adds a token unless it was found under another key. */
function addFound(found: SimilarToken[], table: SpellingTable, token: number, place: number): void {
  if (found.some((one) => one.token === token)) return;
  const kind = place === SAME_SOUND ? 'transliteration' : 'typo';
  found.push({ token, kind, hash: hashOfToken(table, token), place });
}

function bucketBegin({ buckets }: SpellingTable, key: number): number {
  return runStart(buckets, bucketIn(buckets, key));
}

function bucketEnd({ buckets }: SpellingTable, key: number): number {
  return runStart(buckets, bucketIn(buckets, key) + 1);
}

/** What an entry keeps of its key. */
function printOf(key: number): number {
  return key & 0xff;
}

/** Whether a token is another word with the same first letter and the same sounds. */
function soundsLike(table: SpellingTable, token: number, folded: string): boolean {
  if (isWritten(table, token, folded)) return false; // so it is for most
  const text = textOfToken(table, token);
  if (text[0] !== folded[0] || differByPlural(text, folded)) return false;
  return skeletonOf(text) === skeletonOf(folded);
}

/** "Republican" and "Republicans" are two words, not one with a slip of the pen. */
function differByPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/**
 * Where one insertion, deletion, substitution or swap of neighbours after the first letter turns a token into `folded`;
 * NOWHERE if none does or only one that makes another word.
 */
function placeOfEdit(table: SpellingTable, token: number, length: number, folded: string): number {
  const start = lettersFrom(table, token, length);
  const shorter = Math.min(length, folded.length);
  let same = 0;
  while (same < shorter && letterAt(table, start + same) === folded.charCodeAt(same)) same++;
  if (same === 0 || same === length) return NOWHERE; // another first letter; the same word or an ending more
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    letterAt(table, start + length - 1 - sameAtEnd) === folded.charCodeAt(folded.length - 1 - sameAtEnd)
  )
    sameAtEnd++;
  const differing = shorter - same - sameAtEnd;
  if (length > folded.length) {
    const lacksPlural = same === shorter && letterAt(table, start + same) === PLURAL_S;
    return differing === 0 && !lacksPlural ? LEFT_OUT : NOWHERE;
  }
  if (length < folded.length) return differing === 0 ? same : NOWHERE;
  const isSwap =
    differing === 2 &&
    letterAt(table, start + same) === folded.charCodeAt(same + 1) &&
    letterAt(table, start + same + 1) === folded.charCodeAt(same);
  if (isSwap) return same;
  const makesAnotherName = length < MIN_CHANGED_LENGTH || same === length - 1;
  return differing === 1 && !makesAnotherName ? same : NOWHERE;
}

function letterAt({ alphabet, letters }: SpellingTable, at: number): number {
  return alphabet[letters[at] as number] as number; // bytes of the table
}

/** Where the letters of a token of that length begin. */
function lettersFrom(
  { firstOfLength, lettersOfLength }: SpellingTable,
  token: number,
  length: number,
): number {
  const before = token - (firstOfLength[length] as number); // length <= MAX_TYPO_LENGTH
  return (lettersOfLength[length] as number) + before * length;
}

function isOfLength({ firstOfLength }: SpellingTable, token: number, length: number): boolean {
  return token >= (firstOfLength[length] as number) && token < (firstOfLength[length + 1] as number); // length <= MAX_TYPO_LENGTH
}

function lengthOf({ firstOfLength }: SpellingTable, token: number): number {
  let length = MIN_TYPO_LENGTH;
  while (token >= (firstOfLength[length + 1] as number)) length++; // the last entry is the number of tokens
  return length;
}

/** Whether a token is this word. */
function isWritten(table: SpellingTable, token: number, word: string): boolean {
  const { length } = word;
  if (!isOfLength(table, token, length)) return false;
  const start = lettersFrom(table, token, length);
  for (let i = 0; i < length; i++) if (letterAt(table, start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function hashOfToken(table: SpellingTable, token: number): number {
  const length = lengthOf(table, token);
  const start = lettersFrom(table, token, length);
  let hash = TOKEN_SEED;
  for (let i = start; i < start + length; i++) hash = addUnit(hash, letterAt(table, i));
  return finish(hash);
}

/** Filled anew by each use. */
const units: number[] = [];

/** The folded letters of a token. */
export function textOfToken(table: SpellingTable, token: number): string {
  const length = lengthOf(table, token);
  const start = lettersFrom(table, token, length);
  units.length = length;
  for (let i = 0; i < length; i++) units[i] = letterAt(table, start + i);
  return String.fromCharCode.apply(undefined, units);
}

/** Where a part of a token of that length begins, and the part before it ends. */
function partStart(length: number, part: number): number {
  return 1 + ((((length - 1) * part) / PARTS) | 0);
}

/** Hashes of the first and of the last n letters of the word whose keys are made. Filled anew by each. */
const beginning = new Int32Array(MAX_TYPO_LENGTH + 1);
const ending = new Int32Array(MAX_TYPO_LENGTH + 1);

function hashEnds(word: string): void {
  const { length } = word;
  beginning[0] = TOKEN_SEED;
  ending[0] = TOKEN_SEED;
  for (let i = 0; i < length; i++) {
    beginning[i + 1] = addUnit(beginning[i] as number, word.charCodeAt(i)); // filled up to i
    ending[i + 1] = addUnit(ending[i] as number, word.charCodeAt(length - 1 - i));
  }
}

/** Key of the tokens of that length that begin and end, around `start` to `end`, as the word does whose ends are hashed. */
function keyAround(start: number, end: number, length: number): number {
  return keyOf(beginning[start] as number, ending[length - end] as number, length); // the word lacks one letter at most
}

function keyWithout(part: number, length: number): number {
  return keyAround(partStart(length, part), partStart(length, part + 1), length);
}

/** Key of the tokens without their middle part that `word` would have if the letters changed places where it begins. */
function keySwappedBefore(word: string): number {
  const { length } = word;
  const start = partStart(length, 1);
  const before = addUnit(beginning[start - 1] as number, word.charCodeAt(start)); // start > 0
  return keyOf(before, ending[length - partStart(length, 2)] as number, length);
}

/** The same where the middle part ends. */
function keySwappedBehind(word: string): number {
  const { length } = word;
  const end = partStart(length, 2);
  const behind = addUnit(ending[length - end - 1] as number, word.charCodeAt(end - 1)); // end < length
  return keyOf(beginning[partStart(length, 1)] as number, behind, length);
}

/** Key of the tokens with another skeleton than themselves, which is the word of that length whose ends are hashed. */
function skeletonKey(length: number): number {
  return keyOf(beginning[length] as number, 0, SKELETON);
}

function keyOf(before: number, behind: number, kind: number): number {
  return finish(addUnit(addToken(before, behind), kind));
}
