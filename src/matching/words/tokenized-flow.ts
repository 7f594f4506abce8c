import {
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  HAS_CAPITAL,
  type PackIndex,
  TOKEN_ALL_CAPS,
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

/** Whether the token, which is below `count`, is a word of the class. */
export function is({ tokens }: TokenizedFlow, token: number, words: WordClass): boolean {
  return words.has(tokens.hash[token] as number); // token < count
}

/** Whether just a comma parts the token from the one before, as in "Doha, Qatar". */
export function isAfterComma({ text, tokens }: TokenizedFlow, token: number): boolean {
  if (token === 0 || token >= tokens.count || tokens.gap[token] !== GAP_PUNCTUATION) return false;
  return text.slice(tokens.end[token - 1], tokens.start[token]) === ', ';
}

/** Whether the token, which is below `count`, is written in Cyrillic letters. */
export function isCyrillic({ tokens, text }: TokenizedFlow, token: number): boolean {
  const letter = text.charCodeAt(tokens.start[token] as number); // token < count
  return letter >= 0x400 && letter < 0x530;
}
