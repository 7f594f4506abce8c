import { CASE_BIT, LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';
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
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  isIdeograph,
  LETTER,
  LINE_BREAK,
  PLUS,
  SENTENCE_END,
  SPACE,
  SURROGATE,
  UNKNOWN,
  UPPER,
} from './fold-table.ts';
import { addUnit, finish, TOKEN_SEED } from './hash.ts';

/** What stands before a token, from nothing to a new paragraph. The order matters: up to ABBREVIATION a name goes on. */
export const GAP_NONE = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
/** A full stop after an initial or an abbreviation such as "Gen." */
export const GAP_ABBREVIATION = 3;
/** Comma, quote, bracket, colon: the sentence goes on, a name does not. */
export const GAP_PUNCTUATION = 4;
export const GAP_SENTENCE = 5;
const GAP_LINE = 6;

/** Letters of the token: its first one is upper case. */
export const TOKEN_CAPITALISED = 1;
/** No lower-case letter and at least two letters. */
export const TOKEN_ALL_CAPS = 2;
export const TOKEN_DIGIT = 4;
/** Followed by 's, which is not part of the token. */
export const TOKEN_POSSESSIVE = 16;
/** One character of a script without spaces between words, or a Hangul syllable. */
export const TOKEN_IDEOGRAPH = 32;
export const TOKEN_SINGLE_LETTER = 64;
/** Starts with a letter of another script than Latin. */
export const TOKEN_NATIVE = 128;
/** Has an upper-case letter after a lower-case one or after the first: "McDonald", "iPhone". */
export const TOKEN_INNER_CAPITAL = 256;

/** Flags of tokens with a capital somewhere. */
export const HAS_CAPITAL = TOKEN_CAPITALISED | TOKEN_ALL_CAPS | TOKEN_INNER_CAPITAL;

/** Longest token in UTF-16 units; a longer run of letters is cut, so that one pass stays linear. */
const MAX_TOKEN_UNITS = 64;

/** Abbreviations after which a full stop ends no sentence, folded. Pure: the page's script leaves them out. */
const ABBREVIATIONS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'mr mrs ms dr st gen col lt sgt capt maj adm cmdr rep sen gov prof rev hon pres sec dep amb jr sr vs mt ft no art jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 4;

/** The tokens of one text as parallel arrays; only the first `count` entries are meant. */
export interface Tokens {
  readonly count: number;
  /** The flags that any of the tokens has. */
  readonly seen: number;
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Uint16Array;
  /** What stands before the token. */
  readonly gap: Uint8Array;
}

/** Token arrays that are filled again and again: texts come by the thousand, and fresh arrays for each cost more than reading. */
export class TokenList implements Tokens {
  count = 0;
  seen = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  flags: Uint16Array;
  gap: Uint8Array;

  constructor(capacity = 256) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.gap = new Uint8Array(capacity);
  }

  add(start: number, end: number, hash: number, flags: number, gap: number): void {
    const i = this.count++;
    if (i === this.start.length) this.grow();
    this.seen |= flags;
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.flags[i] = flags;
    this.gap[i] = gap;
  }

  private grow(): void {
    const larger = new TokenList(this.start.length * 2);
    larger.start.set(this.start);
    larger.end.set(this.end);
    larger.hash.set(this.hash);
    larger.flags.set(this.flags);
    larger.gap.set(this.gap);
    Object.assign(this, { start: larger.start, end: larger.end, hash: larger.hash });
    Object.assign(this, { flags: larger.flags, gap: larger.gap });
  }
}

/** Code units of ASCII that end a word wherever they stand; a full stop does so after two letters, see `readPlainWord`. */
const ENDS_PLAIN_WORD = new Uint8Array(0x80);
for (let unit = 0; unit < 0x80; unit++) {
  ENDS_PLAIN_WORD[unit] = Number(!/[A-Za-z0-9'`.+]/.test(String.fromCharCode(unit)));
}
const SPACE_UNIT = 0x20;
const FULL_STOP_UNIT = 0x2e;

/**
 * Cuts text into folded tokens with their place in the raw text. A token is a run of letters and digits;
 * apostrophes inside it are dropped, a possessive 's is left out, hyphens part tokens, "U.S." is one token `us`, a
 * plus at its end belongs to it (OPEC+), and each character of a script without spaces is a token. With `tokens` given, those arrays are filled and returned.
 */
export function tokenize(text: string, tokens = new TokenList(Math.max(16, text.length >> 2))): Tokens {
  tokens.count = 0;
  tokens.seen = 0;
  const length = text.length;
  let gap = GAP_LINE;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE_UNIT) {
      if (gap < GAP_SPACE) gap = GAP_SPACE;
      i++;
      continue;
    }
    if (((unit | CASE_BIT) - LOWER_A) >>> 0 < LETTERS_A_TO_Z) {
      const end = readPlainWord(text, i, gap, tokens);
      if (end > i) {
        gap = GAP_NONE;
        i = end;
        continue;
      }
    }
    let kind = CLASSES[unit] as number; // an entry for every code unit
    if (kind === UNKNOWN) kind = classOf(unit);
    if (kind === LETTER || kind === UPPER || kind === DIGIT || kind >= SURROGATE) {
      const next = readWord(text, i, gap, tokens);
      if (next > i) {
        gap = GAP_NONE;
        i = next;
      } else {
        gap = readPair(text, i, gap, tokens);
        i += isPair(text, i) ? 2 : 1;
      }
    } else if (kind === IDEOGRAPH) {
      const folded = FOLDED[unit] as number; // an entry for every code unit
      tokens.add(i, i + 1, finish(addUnit(TOKEN_SEED, folded)), TOKEN_IDEOGRAPH | TOKEN_NATIVE, gap);
      gap = GAP_NONE;
      i++;
    } else {
      gap = widen(gap, kind, text, i, tokens);
      i++;
    }
  }
  return tokens;
}

/**
 * Reads a word of English as most are, ASCII letters with at most the first in upper case and nothing special after
 * them, as `readWord` would, at twice its speed. Answers where it ends, or `from` where it is none such.
 */
function readPlainWord(text: string, from: number, gap: number, tokens: TokenList): number {
  const first = text.charCodeAt(from);
  const limit = Math.min(text.length, from + MAX_TOKEN_UNITS);
  let hash = addUnit(TOKEN_SEED, first | CASE_BIT);
  let unit = SPACE_UNIT; // the end of the text ends a word
  let i = from + 1;
  for (; i < limit; i++) {
    unit = text.charCodeAt(i);
    if ((unit - LOWER_A) >>> 0 >= LETTERS_A_TO_Z) break;
    hash = addUnit(hash, unit);
  }
  if (i === limit) {
    if (limit < text.length) return from;
  } else if (unit === FULL_STOP_UNIT) {
    if (i === from + 1) return from;
  } else if (unit >= 0x80 || ENDS_PLAIN_WORD[unit] === 0) {
    return from;
  }
  const flags = (first < LOWER_A ? TOKEN_CAPITALISED : 0) | (i === from + 1 ? TOKEN_SINGLE_LETTER : 0);
  tokens.add(from, i, finish(hash), flags, gap);
  return i;
}

/** A pair that is no letter of a word: an ideograph is a token, anything else punctuation. Answers the gap after it. */
function readPair(text: string, at: number, gap: number, tokens: TokenList): number {
  const folded = foldPair(text, at);
  if (folded === '' || !isIdeograph(folded)) return Math.max(gap, GAP_PUNCTUATION);
  tokens.add(at, at + 2, finish(addAll(TOKEN_SEED, folded)), TOKEN_IDEOGRAPH | TOKEN_NATIVE, gap);
  return GAP_NONE;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The gap after also passing a character of this class at `at`. */
function widen(gap: number, kind: number, text: string, at: number, tokens: TokenList): number {
  switch (kind) {
    case IGNORED:
      return gap;
    case SPACE:
      return Math.max(gap, GAP_SPACE);
    case HYPHEN:
    case APOSTROPHE:
      // A dash or quote with a space beside it parts words, one between letters joins them (Jong-un, Côte d’Ivoire).
      return gap === GAP_NONE && joins(text, at) ? GAP_HYPHEN : Math.max(gap, GAP_PUNCTUATION);
    case FULL_STOP:
      return Math.max(gap, gap === GAP_NONE ? gapOfFullStop(text, at, tokens) : GAP_SENTENCE);
    case SENTENCE_END:
      return Math.max(gap, GAP_SENTENCE);
    case LINE_BREAK:
      return Math.max(gap, GAP_LINE);
    default:
      return Math.max(gap, GAP_PUNCTUATION);
  }
}

/** A full stop right after a word: of an abbreviation, inside of "Amazon.com", or the end of a sentence. */
function gapOfFullStop(text: string, at: number, tokens: TokenList): number {
  if (endsInAbbreviation(text, tokens)) return GAP_ABBREVIATION;
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : LINE_BREAK;
  return next === LETTER || next === DIGIT ? GAP_PUNCTUATION : GAP_SENTENCE;
}

/** Whether a hyphen, apostrophe or slash joins what is beside it; a slash does so only between digits (9/11). */
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (text[at] === '/' || text[at] === '／') return next === DIGIT;
  return next !== SPACE && next !== LINE_BREAK;
}

function endsInAbbreviation(text: string, tokens: TokenList): boolean {
  const last = tokens.count - 1;
  if (last < 0) return false;
  const flags = tokens.flags[last] as number; // last < count
  const start = tokens.start[last] as number;
  const end = tokens.end[last] as number;
  if (flags & TOKEN_SINGLE_LETTER) return (flags & TOKEN_CAPITALISED) !== 0;
  if (end - start > LONGEST_ABBREVIATION || !(flags & TOKEN_CAPITALISED)) return false;
  return ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

/**
 * Reads one word from `from` and adds it; answers where it ends, or `from` where there is none (half a surrogate
 * pair, a symbol outside the BMP).
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the hot loop of linking, one branch a class of character
function readWord(text: string, from: number, gap: number, tokens: TokenList): number {
  let hash = TOKEN_SEED;
  let upper = 0;
  let lower = 0;
  let units = 0;
  let flags = 0;
  let end = from;
  let i = from;
  const limit = Math.min(text.length, from + MAX_TOKEN_UNITS);
  while (i < limit) {
    const unit = text.charCodeAt(i);
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
      hash = addAll(hash, expansionOf(unit));
      if (kind === EXPANDS_UPPER && units === 0) flags |= TOKEN_CAPITALISED;
      if (kind === EXPANDS) lower++;
      else upper++;
    } else if (kind === SURROGATE) {
      const folded = foldPair(text, i);
      if (folded === '' || hasIdeograph(folded)) break;
      hash = addAll(hash, folded);
      lower++;
      i++;
    } else if (kind === APOSTROPHE && units > 0) {
      const after = afterApostrophe(text, i, upper === 0);
      if (after === 'possessive') flags |= TOKEN_POSSESSIVE;
      if (after !== 'joined') break;
      i++;
      continue;
    } else if (kind === FULL_STOP && units === 1 && upper === 1 && classOf(text.charCodeAt(from)) === UPPER) {
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
  if ((FOLDED[text.charCodeAt(from)] as number) >= 0x250) flags |= TOKEN_NATIVE;
  tokens.add(from, end, finish(hash), flags, gap);
  return flags & TOKEN_POSSESSIVE ? endOfPossessive(text, end) : end;
}

function isPossessive(text: string, from: number, isLower: boolean): boolean {
  const at = afterAccents(text, from);
  if (at >= text.length || classOf(text.charCodeAt(at)) !== APOSTROPHE) return false;
  return afterApostrophe(text, at, isLower) === 'possessive';
}

/** "OPEC+" is another body than OPEC; "a+b" and "C++" are no names. */
function endsWithPlus(text: string, at: number): boolean {
  const next = classOf(at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE_UNIT);
  return next !== PLUS && next !== DIGIT && next < SURROGATE && !isLetter(next);
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === UPPER || kind === EXPANDS || kind === EXPANDS_UPPER;
}

function addAll(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = addUnit(h, folded.charCodeAt(i));
  return h;
}

/** Ideographs beyond the first plane, and symbols that spell out words in them, end a word. */
function hasIdeograph(folded: string): boolean {
  return [...folded].some(isIdeograph);
}

function foldPair(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? foldCharacter(String.fromCodePoint(point)) : '';
}

/** What an apostrophe inside a word does: possessive 's, French or Italian elision (l'Ukraine), or nothing (O'Neill). */
function afterApostrophe(
  text: string,
  at: number,
  isLowerSoFar: boolean,
): 'possessive' | 'elision' | 'joined' | 'end' {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  const kind = classOf(next);
  if (!isLetter(kind)) return 'end';
  if (next === 0x73 || next === 0x53) {
    const unit = at + 2 < text.length ? text.charCodeAt(at + 2) : 0x20;
    const accented = unit >= 0x300 && unit <= 0x36f; // a decomposed ş is no possessive
    const beyond = accented ? LETTER : classOf(unit);
    if (beyond !== LETTER && beyond !== UPPER && beyond !== DIGIT && beyond !== APOSTROPHE)
      return 'possessive';
  }
  return isLowerSoFar && (kind === UPPER || kind === EXPANDS_UPPER) ? 'elision' : 'joined';
}

function endOfPossessive(text: string, end: number): number {
  let i = end;
  while (i < text.length && classOf(text.charCodeAt(i)) !== APOSTROPHE) i++;
  return i + 2;
}

function afterAccents(text: string, from: number): number {
  let i = from;
  while (i < text.length && classOf(text.charCodeAt(i)) === IGNORED) i++;
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
    const unit = text.charCodeAt(i);
    const stop = afterAccents(text, i + 1);
    if (classOf(unit) !== UPPER || stop >= text.length || classOf(text.charCodeAt(stop)) !== FULL_STOP) break;
    hash = addUnit(hash, FOLDED[unit] as number); // an entry for every code unit
    letters++;
    if (letters === 1) firstEnd = stop;
    i = stop + 1;
  }
  const native = (FOLDED[text.charCodeAt(from)] as number) >= 0x250 ? TOKEN_NATIVE : 0;
  const flags = TOKEN_CAPITALISED | native;
  if (letters === 1) {
    tokens.add(from, firstEnd, finish(hash), flags | TOKEN_SINGLE_LETTER, gap);
    return firstEnd;
  }
  tokens.add(from, i, finish(hash), flags | TOKEN_ALL_CAPS, gap);
  return i;
}
