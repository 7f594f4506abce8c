/**
 * What each UTF-16 code unit is to the folding, as tables that fill themselves a block of 64 at a time:
 * a page of English text touches four blocks, so starting costs nothing.
 *
 * Folding is NFKC, lower case, no diacritics where the script has letters below them. Marks of scripts that write
 * vowels with them (Indic, Thai) are letters here; Japanese voicing marks stay.
 */

/** Not looked at yet. */
export const UNKNOWN = 0;
/** Ends a word and nothing more: brackets, quotes, commas, symbols. */
const PUNCTUATION = 1;
export const SPACE = 2;
/** A lower-case letter, or a letter of a script without case. */
export const LETTER = 3;
export const UPPER = 4;
export const DIGIT = 5;
/** Nothing: combining accents, soft hyphens, zero-width characters, bidi controls, Arabic vowel signs and tatweel. */
export const IGNORED = 6;
/** A letter that is a token by itself, in scripts without spaces between words, and Hangul syllables. */
export const IDEOGRAPH = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
export const FULL_STOP = 10;
/** ! ? … ; and their like in other scripts. */
export const SENTENCE_END = 11;
export const LINE_BREAK = 12;
/** The plus sign: part of a word that it ends (OPEC+), otherwise punctuation. */
export const PLUS = 13;
/** The first half of a pair; look at the whole code point. */
export const SURROGATE = 14;
/** A letter that folds to several, see `expansionOf`; upper or lower case. */
export const EXPANDS = 15;
export const EXPANDS_UPPER = 16;

/** Code units of a block: few, since each costs some microseconds. */
const BLOCK_BITS = 6;

export type UnitClass = number;

/** Class of each code unit. Read through `classOf` unless the block is known to be filled. */
export const CLASSES = new Uint8Array(0x10000);
/** What each LETTER, UPPER, DIGIT, PLUS and IDEOGRAPH folds to. */
export const FOLDED = new Uint16Array(0x10000);

const expansions = new Map<number, string>();

/** Letters that NFKD leaves alone but that the press writes without their stroke, or as two letters. */
const EXTRA_FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'a',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};

const PLUS_SIGN = '+';
const APOSTROPHES = "'’‘ʼʻʹʾʿ′`´＇׳";
const HYPHENS = '-‐‑‒–—―/−／－';
const SENTENCE_ENDS = '!?…;؟؛。！？；।';
const LINE_BREAKS = '\n\r\u2028\u2029\u000b\u000c';

const COMBINING_ACCENT =
  /^[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]$/;
const FORMAT_OR_VARIATION = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f)$/u;
const NO_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Only here are marks accents that the press leaves out; elsewhere they are vowels. */
const HAS_ACCENTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Class of a code unit, filling its block first where needed. */
export function classOf(unit: number): UnitClass {
  const known = CLASSES[unit] as number; // the table has an entry for every code unit
  if (known !== UNKNOWN) return known;
  fillBlock(unit >> BLOCK_BITS);
  return CLASSES[unit] as number;
}

/** Folded form of an EXPANDS unit: `ß` → `ss`. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

/** Folded form of any one character (one or two code units), '' where it is no letter, digit or plus. */
export function foldCharacter(character: string): string {
  if (character === PLUS_SIGN) return PLUS_SIGN;
  if (APOSTROPHES.includes(character)) return '';
  const compatible = character.normalize('NFKC').toLowerCase();
  // A few compatibility ideographs stand for one beyond the first plane, which the table cannot hold.
  const lower = character.length === 1 && (compatible.codePointAt(0) ?? 0) > 0xffff ? character : compatible;
  let folded = '';
  for (const letter of HAS_ACCENTS.test(lower) ? lower.normalize('NFKD') : lower) {
    if (COMBINING_ACCENT.test(letter) || FORMAT_OR_VARIATION.test(letter) || APOSTROPHES.includes(letter))
      continue;
    if (/[\p{L}\p{N}\p{M}]/u.test(letter)) folded += EXTRA_FOLDS[letter] ?? letter;
  }
  return folded;
}

/** Whether a folded character is a token by itself: an ideograph, a syllable. */
export function isIdeograph(folded: string): boolean {
  return NO_SPACES.test(folded);
}

function fillBlock(block: number): void {
  for (let unit = block << BLOCK_BITS; unit < (block + 1) << BLOCK_BITS; unit++) {
    fillUnit(unit);
  }
}

function fillUnit(unit: number): void {
  const character = String.fromCharCode(unit);
  const simple = classOfNonLetter(character, unit);
  if (simple !== undefined) {
    CLASSES[unit] = simple;
    FOLDED[unit] = unit;
    return;
  }
  const folded = foldCharacter(character);
  const upper = character.toLowerCase() !== character;
  FOLDED[unit] = folded.charCodeAt(0) || unit;
  if (NO_SPACES.test(folded)) {
    CLASSES[unit] = IDEOGRAPH;
  } else if ([...folded].some((letter) => NO_SPACES.test(letter))) {
    CLASSES[unit] = PUNCTUATION; // a symbol such as ㍿ that spells out a word
  } else if (folded.length > 1) {
    expansions.set(unit, folded);
    CLASSES[unit] = upper ? EXPANDS_UPPER : EXPANDS;
  } else if (/\p{N}/u.test(character)) {
    CLASSES[unit] = DIGIT;
  } else {
    CLASSES[unit] = upper ? UPPER : LETTER;
  }
}

function classOfNonLetter(character: string, unit: number): UnitClass | undefined {
  if (unit >= 0xd800 && unit <= 0xdbff) return SURROGATE;
  if (unit >= 0xdc00 && unit <= 0xdfff) return PUNCTUATION; // half a pair alone: no letter
  if (character === '.' || character === '．') return FULL_STOP;
  if (character === PLUS_SIGN) return PLUS;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (SENTENCE_ENDS.includes(character)) return SENTENCE_END;
  if (LINE_BREAKS.includes(character)) return LINE_BREAK;
  if (COMBINING_ACCENT.test(character) || FORMAT_OR_VARIATION.test(character)) return IGNORED;
  if (/\s/u.test(character)) return SPACE;
  return /[\p{L}\p{N}\p{M}]/u.test(character) && foldCharacter(character) !== '' ? undefined : PUNCTUATION;
}
