/** What stands before a token, from nothing to a new paragraph. The order matters: up to ABBREVIATION a name goes on. */
export const GAP_NONE = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
/** A full stop after an initial or an abbreviation such as "Gen." */
export const GAP_ABBREVIATION = 3;
/** Comma, quote, bracket, colon: the sentence goes on, a name does not. */
export const GAP_PUNCTUATION = 4;
export const GAP_SENTENCE = 5;
export const GAP_LINE = 6;

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
