import {
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  HAS_CAPITAL,
  type PackIndex,
  TOKEN_ALL_CAPS,
  TOKEN_DIGIT,
  TOKEN_POSSESSIVE,
  type Tokens,
} from '../../pack/index.ts';
import type { WordClass } from './word-class.ts';

/** A text with its tokens, on the way to a reading. The token arrays are longer than `count` and filled anew by the next. */
export interface TokenizedFlow {
  readonly text: string;
  readonly tokens: Tokens;
  readonly index: PackIndex;
  /** The page's language as `packLanguage` numbers it, if it says one. */
  readonly language?: number | undefined;
}

/** The hash of no word, behind the last token. */
export const NO_WORD = 0;

/** Tokens `first` to `last`, exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Whether the range is a single token. */
export function isOneWord({ first, last }: TokenRange): boolean {
  return last - first === 1;
}

/** Whether a sentence begins with the token. */
export function startsSentence({ gap }: Pick<Tokens, 'gap'>, token: number): boolean {
  return token === 0 || (gap[token] as number) >= GAP_SENTENCE; // token < count
}

type Text = Pick<TokenizedFlow, 'text' | 'tokens'>;

/** Where the range begins in the text. */
export function startOf({ tokens }: Pick<Text, 'tokens'>, { first }: Pick<TokenRange, 'first'>): number {
  return tokens.start[first] as number; // a range has tokens
}

/** Where the range ends in the text, exclusive. */
export function endOf({ tokens }: Pick<Text, 'tokens'>, { last }: Pick<TokenRange, 'last'>): number {
  return tokens.end[last - 1] as number; // a range has tokens
}

/** The range as the text has it. */
export function surfaceOf(flow: Text, range: TokenRange): string {
  return flow.text.slice(startOf(flow, range), endOf(flow, range));
}

/** The token, which is below `count`, as the text has it. */
export function wordAt({ text, tokens }: Text, token: number): string {
  return text.slice(tokens.start[token], tokens.end[token]);
}

/** What stands between the token and the one before it: ", " in "Doha, Qatar"; nothing before the first. */
export function textBefore({ text, tokens }: Text, token: number): string {
  return token === 0 ? '' : text.slice(tokens.end[token - 1], tokens.start[token]);
}

/** One token with its place in the text. */
export interface PlacedToken {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** What a reading keeps of one token. */
export function placedToken({ tokens }: TokenizedFlow, token: number): PlacedToken {
  return {
    hash: tokens.hash[token] as number, // token < count
    start: tokens.start[token] as number,
    end: tokens.end[token] as number,
  };
}

/** Whether the token, which is below `count`, has a capital anywhere. */
export function isCapital({ tokens }: TokenizedFlow, token: number): boolean {
  return ((tokens.flags[token] as number) & HAS_CAPITAL) !== 0; // token < count
}

/** Whether the token, which is below `count`, is all capitals, as acronyms are. */
export function isAllCaps({ tokens }: TokenizedFlow, token: number): boolean {
  return ((tokens.flags[token] as number) & TOKEN_ALL_CAPS) !== 0; // token < count
}

/** Whether the token, which is below `count`, is a number or has one in it. */
export function hasDigit({ tokens }: Pick<Text, 'tokens'>, token: number): boolean {
  return ((tokens.flags[token] as number) & TOKEN_DIGIT) !== 0; // token < count
}

/** Whether the token, which is below `count`, is a possessive: "Russia's". */
export function isPossessive({ tokens }: Pick<Text, 'tokens'>, token: number): boolean {
  return ((tokens.flags[token] as number) & TOKEN_POSSESSIVE) !== 0; // token < count
}

/** Whether the token, which is below `count`, is a word of the class. */
export function is({ tokens }: TokenizedFlow, token: number, words: WordClass): boolean {
  return words.has(tokens.hash[token] as number); // token < count
}

/** Whether the range is a single word of the class. */
export function isWordOf(flow: TokenizedFlow, range: TokenRange, words: WordClass): boolean {
  return isOneWord(range) && is(flow, range.first, words);
}

/** Whether the range is a single word in capitals. */
export function isAcronym(flow: TokenizedFlow, range: TokenRange): boolean {
  return isOneWord(range) && isAllCaps(flow, range.first);
}

/** Whether just a comma parts the token from the one before, as in "Doha, Qatar". */
export function isAfterComma(flow: TokenizedFlow, token: number): boolean {
  const { count, gap } = flow.tokens;
  return token < count && gap[token] === GAP_PUNCTUATION && textBefore(flow, token) === ', ';
}

/** Whether the token, which is below `count`, is written in Cyrillic letters. */
export function isCyrillic({ tokens, text }: TokenizedFlow, token: number): boolean {
  const letter = text.charCodeAt(tokens.start[token] as number); // token < count
  return letter >= 0x400 && letter < 0x530;
}
