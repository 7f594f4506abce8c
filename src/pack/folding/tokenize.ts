import { CASE_BIT, LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';
import { codeUnitAt } from './code-unit.ts';
import {
  APOSTROPHE,
  CLASSES,
  classOf,
  DIGIT,
  FOLDED,
  FULL_STOP,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  isIdeograph,
  LETTER,
  LINE_BREAK,
  SENTENCE_END,
  SPACE,
  SURROGATE,
  UNKNOWN,
  UPPER,
} from './fold-table.ts';
import { addUnit, addUnits, finish, TOKEN_SEED } from './hash.ts';
import { foldPair, readPlainWord, readWord } from './read-word.ts';
import {
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  TOKEN_CAPITALISED,
  TOKEN_IDEOGRAPH,
  TOKEN_NATIVE,
  TOKEN_SINGLE_LETTER,
  TokenList,
  type Tokens,
} from './tokens.ts';

/**
 * Abbreviations after which a full stop ends no sentence, folded; “ee” is the first half of EE.UU. Pure: the page's script leaves
 * them out.
 */
const ABBREVIATIONS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'mr mrs ms dr st gen col lt sgt capt maj adm cmdr rep reps sen sens gov govs prof rev hon pres sec dep amb jr sr vs mt ft no art ee jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 4;

/** The same in small letters: what stands between the sides of a case, as in “Roe v. Wade”. */
const VERSUS = /^vs?$/;

const SPACE_UNIT = 0x20;

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
    const unit = codeUnitAt(text, i);
    if (unit === SPACE_UNIT) {
      if (gap < GAP_SPACE) gap = GAP_SPACE;
      i++;
      continue;
    }
    if (((unit | CASE_BIT) - LOWER_A) >>> 0 < LETTERS_A_TO_Z) {
      const end = readPlainWord(text, length, i, gap, tokens);
      if (end > i) {
        // A space follows most words.
        const isSpaced = end < length && codeUnitAt(text, end) === SPACE_UNIT;
        gap = isSpaced ? GAP_SPACE : GAP_NONE;
        i = isSpaced ? end + 1 : end;
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

/** A pair that is no letter of a word: an ideograph is a token, anything else punctuation. Answers the gap after it. */
function readPair(text: string, at: number, gap: number, tokens: TokenList): number {
  const folded = foldPair(text, at);
  if (folded === '' || !isIdeograph(folded)) return Math.max(gap, GAP_PUNCTUATION);
  tokens.add(at, at + 2, finish(addUnits(TOKEN_SEED, folded)), TOKEN_IDEOGRAPH | TOKEN_NATIVE, gap);
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
  const next = at + 1 < text.length ? classOf(codeUnitAt(text, at + 1)) : LINE_BREAK;
  return next === LETTER || next === DIGIT ? GAP_PUNCTUATION : GAP_SENTENCE;
}

/** Whether a hyphen, apostrophe or slash joins what is beside it; a slash does so only between digits (9/11). */
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const next = classOf(codeUnitAt(text, at + 1));
  if (text[at] === '/' || text[at] === '／') return next === DIGIT;
  return next !== SPACE && next !== LINE_BREAK;
}

function endsInAbbreviation(text: string, tokens: TokenList): boolean {
  const last = tokens.count - 1;
  if (last < 0) return false;
  const flags = tokens.flags[last] as number; // last < count
  const start = tokens.start[last] as number;
  const end = tokens.end[last] as number;
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end);
  if (!(flags & TOKEN_CAPITALISED)) return VERSUS.test(word);
  return (flags & TOKEN_SINGLE_LETTER) !== 0 || ABBREVIATIONS.has(word.toLowerCase());
}
