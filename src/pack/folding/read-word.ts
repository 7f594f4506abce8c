import { CASE_BIT, LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';
import { codeUnitAt } from './code-unit.ts';
import {
  APOSTROPHE,
  CLASSES,
  classOf,
  DIGIT,
  EXPANDS,
  EXPANDS_UPPER,
  expansionOf,
  FOLDED,
  FULL_STOP,
  foldCharacter,
  IGNORED,
  isIdeograph,
  LETTER,
  PLUS,
  SURROGATE,
  UNKNOWN,
  UPPER,
} from './fold-table.ts';
import { addUnit, addUnits, finish, TOKEN_SEED } from './hash.ts';
import {
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALISED,
  TOKEN_DIGIT,
  TOKEN_INNER_CAPITAL,
  TOKEN_NATIVE,
  TOKEN_POSSESSIVE,
  TOKEN_SINGLE_LETTER,
  type TokenList,
} from './tokens.ts';

/** Longest token in UTF-16 units; a longer run of letters is cut, so that one pass stays linear. */
const MAX_TOKEN_UNITS = 64;

/** Code units of ASCII that end a word wherever they stand; a full stop does so after two letters, see `readPlainWord`. */
const ENDS_PLAIN_WORD = new Uint8Array(0x80);
for (let unit = 0; unit < 0x80; unit++) {
  ENDS_PLAIN_WORD[unit] = Number(!/[A-Za-z0-9'`.+]/.test(String.fromCharCode(unit)));
}
const SPACE_UNIT = 0x20;
const FULL_STOP_UNIT = 0x2e;

/**
 * Reads a word of English as most are, ASCII letters with at most the first in upper case and nothing special after
 * them, as `readWord` would, at twice its speed. Answers where it ends, or `from` where it is none such. `length` is the text's,
 * which is looked up by the kind of the string as methods are.
 */
export function readPlainWord(
  text: string,
  length: number,
  from: number,
  gap: number,
  tokens: TokenList,
): number {
  const first = codeUnitAt(text, from);
  const limit = Math.min(length, from + MAX_TOKEN_UNITS);
  let hash = addUnit(TOKEN_SEED, first | CASE_BIT);
  let unit = SPACE_UNIT; // the end of the text ends a word
  let i = from + 1;
  for (; i < limit; i++) {
    unit = codeUnitAt(text, i);
    if ((unit - LOWER_A) >>> 0 >= LETTERS_A_TO_Z) break;
    hash = addUnit(hash, unit);
  }
  if (i === limit) {
    if (limit < length) return from;
  } else if (unit === FULL_STOP_UNIT) {
    if (i === from + 1) return from;
  } else if (unit >= 0x80 || ENDS_PLAIN_WORD[unit] === 0) {
    return from;
  }
  const flags = (first < LOWER_A ? TOKEN_CAPITALISED : 0) | (i === from + 1 ? TOKEN_SINGLE_LETTER : 0);
  tokens.add(from, i, finish(hash), flags, gap);
  return i;
}

/**
 * Reads one word from `from` and adds it; answers where it ends, or `from` where there is none (half a surrogate
 * pair, a symbol outside the BMP).
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the hot loop of linking, one branch a class of character
export function readWord(text: string, from: number, gap: number, tokens: TokenList): number {
  let hash = TOKEN_SEED;
  let upper = 0;
  let lower = 0;
  let units = 0;
  let flags = 0;
  let end = from;
  let i = from;
  const limit = Math.min(text.length, from + MAX_TOKEN_UNITS);
  while (i < limit) {
    const unit = codeUnitAt(text, i);
    let kind = CLASSES[unit] as number; // an entry for every code unit
    if (kind === UNKNOWN) kind = classOf(unit);
    if (kind === LETTER) {
      hash = addUnit(hash, FOLDED[unit] as number);
      lower++;
    } else if (kind === UPPER) {
      hash = addUnit(hash, FOLDED[unit] as number);
      if (units > 0 && lower > 0) flags |= TOKEN_INNER_CAPITAL;
      if (units === 0) flags |= TOKEN_CAPITALISED;
      upper++;
    } else if (kind === DIGIT) {
      hash = addUnit(hash, FOLDED[unit] as number);
      flags |= TOKEN_DIGIT;
    } else if (kind === IGNORED) {
      i++;
      continue;
    } else if (kind === EXPANDS || kind === EXPANDS_UPPER) {
      const expansion = expansionOf(unit);
      hash = addUnits(hash, expansion);
      if (kind === EXPANDS_UPPER && units === 0) flags |= TOKEN_CAPITALISED;
      if (kind === EXPANDS_UPPER) upper++;
      else if (hasLetter(expansion)) lower++;
    } else if (kind === SURROGATE) {
      const folded = foldPair(text, i);
      if (folded === '' || hasIdeograph(folded)) break;
      hash = addUnits(hash, folded);
      if (hasLetter(folded)) lower++;
      i++;
    } else if (kind === APOSTROPHE && units > 0) {
      const after = afterApostrophe(text, i, upper === 0 || isElided(text, from, i));
      if (after === 'possessive') flags |= TOKEN_POSSESSIVE;
      if (after === 'end' && isGeresh(text, i)) end = i + 1;
      if (after !== 'joined') break;
      i++;
      continue;
    } else if (
      kind === FULL_STOP &&
      units === 1 &&
      upper === 1 &&
      classOf(codeUnitAt(text, from)) === UPPER
    ) {
      return readDotted(text, from, gap, tokens);
    } else if (kind === PLUS && upper + lower > 0 && endsWithPlus(text, i)) {
      hash = addUnit(hash, FOLDED[unit] as number);
      if (isPossessive(text, i + 1, upper === 0)) flags |= TOKEN_POSSESSIVE;
      units++;
      end = i + 1;
      break; // whatever invisible stands between it and more letters
    } else {
      break;
    }
    units++;
    i++;
    end = i;
  }
  if (units === 0) return from;
  if (units === 1 && upper + lower === 1) flags |= TOKEN_SINGLE_LETTER;
  if (upper > 1 && lower === 0) flags |= TOKEN_ALL_CAPS;
  if ((FOLDED[codeUnitAt(text, from)] as number) >= 0x250) flags |= TOKEN_NATIVE;
  tokens.add(from, end, finish(hash), flags, gap);
  return flags & TOKEN_POSSESSIVE ? endOfPossessive(text, end) : end;
}

function isPossessive(text: string, from: number, isLower: boolean): boolean {
  const at = afterAccents(text, from);
  if (at >= text.length || classOf(codeUnitAt(text, at)) !== APOSTROPHE) return false;
  return afterApostrophe(text, at, isLower) === 'possessive';
}

/** "OPEC+" is another body than OPEC; "a+b" and "C++" are no names. */
function endsWithPlus(text: string, at: number): boolean {
  const next = classOf(at + 1 < text.length ? codeUnitAt(text, at + 1) : SPACE_UNIT);
  return next !== PLUS && next !== DIGIT && next < SURROGATE && !isLetter(next);
}

/** ㊱ and 𝟛 are numbers. */
function hasLetter(folded: string): boolean {
  return /\p{L}/u.test(folded);
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === UPPER || kind === EXPANDS || kind === EXPANDS_UPPER;
}

/** Ideographs beyond the first plane, and symbols that spell out words in them, end a word. */
function hasIdeograph(folded: string): boolean {
  return [...folded].some(isIdeograph);
}

/** What two code units fold to that are one character; nothing where they are none. */
export function foldPair(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? foldCharacter(String.fromCodePoint(point)) : '';
}

const LONGEST_ELIDED = 4;
const ELIDED = /^(?:l|qu|all|dall|dell|nell|sull)$/i;

/** "L'OTAN" and "Dall'Iran" begin a sentence; "D'Alema" and "O'Neill" are people. */
function isElided(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_ELIDED && ELIDED.test(text.slice(from, to));
}

/** What an apostrophe inside a word does: possessive 's, French or Italian elision (l'Ukraine), or nothing (O'Neill). */
function afterApostrophe(
  text: string,
  at: number,
  mayBeElided: boolean,
): 'possessive' | 'elision' | 'joined' | 'end' {
  const next = at + 1 < text.length ? codeUnitAt(text, at + 1) : 32;
  const kind = classOf(next);
  if (!isLetter(kind)) return 'end';
  if (next === 0x73 || next === 0x53) {
    const unit = at + 2 < text.length ? codeUnitAt(text, at + 2) : 0x20;
    const accented = unit >= 0x300 && unit <= 0x36f; // a decomposed ş is no possessive
    const beyond = accented ? LETTER : classOf(unit);
    if (beyond !== LETTER && beyond !== UPPER && beyond !== DIGIT && beyond !== APOSTROPHE)
      return 'possessive';
  }
  return mayBeElided && (kind === UPPER || kind === EXPANDS_UPPER) ? 'elision' : 'joined';
}

/** Makes another sound of the Hebrew letter before it, also at the end of a word: "ג׳ורג׳", mostly typed "ג'ורג'". */
function isGeresh(text: string, at: number): boolean {
  return text[at] === '׳' || 'גזצץ'.includes(text.charAt(at - 1));
}

function endOfPossessive(text: string, end: number): number {
  let i = end;
  while (i < text.length && classOf(codeUnitAt(text, i)) !== APOSTROPHE) i++;
  return i + 2;
}

function afterAccents(text: string, from: number): number {
  let i = from;
  while (i < text.length && classOf(codeUnitAt(text, i)) === IGNORED) i++;
  return i;
}

/**
 * Reads "U.S." or "J.D." as one token; a single initial ("J. Smith", "Plan B.") stays a token of one letter.
 * The last full stop belongs to the token, as in print.
 */
function readDotted(text: string, from: number, gap: number, tokens: TokenList): number {
  let hash = TOKEN_SEED;
  let letters = 0;
  let firstEnd = from;
  let i = from;
  while (i + 1 < text.length && letters < 8) {
    const unit = codeUnitAt(text, i);
    const stop = afterAccents(text, i + 1);
    if (classOf(unit) !== UPPER || stop >= text.length || classOf(codeUnitAt(text, stop)) !== FULL_STOP)
      break;
    hash = addUnit(hash, FOLDED[unit] as number); // an entry for every code unit
    letters++;
    if (letters === 1) firstEnd = stop;
    i = stop + 1;
  }
  const native = (FOLDED[codeUnitAt(text, from)] as number) >= 0x250 ? TOKEN_NATIVE : 0;
  const flags = TOKEN_CAPITALISED | native;
  if (letters === 1) {
    tokens.add(from, firstEnd, finish(hash), flags | TOKEN_SINGLE_LETTER, gap);
    return firstEnd;
  }
  tokens.add(from, i, finish(hash), flags | TOKEN_ALL_CAPS, gap);
  return i;
}
