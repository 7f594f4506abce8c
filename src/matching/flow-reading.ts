import type { FlowWords } from './cue-words.ts';
/** How a span's surroundings use it; one bit each, see `readContext`. */
export const AT_SENTENCE_START = 1 << 0;
/** A capital beside the span that belongs to no other span: the name goes on, or may. */
export const NAME_GOES_ON_LEFT = 1 << 1;
export const NAME_GOES_ON_RIGHT = 1 << 2;
/** The word on the left is capitalised, but begins its sentence, and might be a given name: "Jorge Rodríguez". */
export const MAY_GO_ON_LEFT = 1 << 3;
/** "Bank of …" stands before it. */
export const INSIDE_OF_NAME = 1 << 4;
/** "President" before it, 大統領 after it. */
export const TITLE_BESIDE = 1 << 5;
/** "in" before it or "-based" after it. */
export const PLACE_PREPOSITION_BEFORE = 1 << 6;
export const SPEECH_AFTER = 1 << 7;
/** The flow is a headline: capitals say nothing. */
export const IN_TITLE_CASE = 1 << 8;
/** Everything in the flow is upper case: acronyms and capitals say nothing. */
export const IN_ALL_CAPS = 1 << 9;
/** The whole flow, but for punctuation, is this span: a list label, a table cell. */
export const ALONE = 1 << 10;
/** Another span touches it with only a space between: "Ford Australia". */
export const TOUCHES_NAME = 1 << 11;
/** "… of Kentucky" follows. */
export const OF_FOLLOWS = 1 << 12;
/** Part of an amount of money or of a date: "US$5", "in May". */
export const NO_NAME = 1 << 13;

/** "Ford Australia", "Michigan Supreme Court": what touches the span on this side is a place (on the left no country). */
export const TOUCHES_PLACE_ON_RIGHT = 1 << 14;
export const TOUCHES_PLACE_ON_LEFT = 1 << 15;
/** A body touches it on either side. */
export const TOUCHES_BODY = 1 << 16;
/** The words around are about a match: a place's name stands for its team. */
export const ABOUT_SPORT = 1 << 17;

/** A word for what people of a body are, or what it has: "FCC chairman", "Apple lawyer", "the head of the FAO". */
export const BODY_ROLE_BESIDE = 1 << 18;

/** It stands in a list or an address with a place: "Kuwait, Jordan and Iraq". */
export const BESIDE_PLACE = 1 << 19;
/** "Mr" and the like: somebody who was named in full before. */
export const HONORIFIC_BEFORE = 1 << 20;
/** "… of Kentucky" follows: a body of a part of a country, not the one of the whole. */
export const OF_PART_FOLLOWS = 1 << 21;
/** "in" or "the town of" before it, "-based" after it: where people of the name are not. */
export const LOCATED = 1 << 22;
/** "The town of" before it: what follows is nothing but a place. */
export const NAMED_AS_PLACE = 1 << 23;

/** How the surface became the name. */
export type SpanRule = 'exact' | 'transliteration' | 'typo' | 'two typos';

/** Whether letters of the surface are wrong, not only other letters for the same sounds. */
export function isTypo({ rule }: { readonly rule: SpanRule }): boolean {
  return rule === 'typo' || rule === 'two typos';
}

/** Tokens of one flow that are a name of the pack: `first` to `last`, exclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the flow's text. */
  readonly start: number;
  readonly end: number;
  /** Hash of the first token. */
  readonly hash: number;
  /** Number of the folded name in the index. */
  readonly group: number;
  /** Names of the group, as numbers in the index, that allow the letter case of the text. */
  readonly names: readonly number[];
  readonly rule: SpanRule;
  /** Folded name as the pack has it. */
  readonly name: string;
  readonly context: number;
  /** The country that the words beside it give it to, as `countryOf` numbers it, or 0: "Spain's Supreme Court". */
  readonly country: number;
  /** The country that a place is said to lie in, likewise: "in the city of Salamanca in central Mexico". */
  readonly liesIn: number;
  /** The title beside it, as the text has it. */
  readonly title?: string;
  /** Whom the acronym in brackets after it stands for in the pack: "Social Democratic Party (SPD)". */
  readonly bracketed?: readonly number[];
  /** Shorter names in it, for a day on which it is none: "Hungary" in "Hungary's election". */
  readonly within?: readonly Span[];
}

/** One token with its place in the text. */
export interface PlacedToken {
  readonly token: number;
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** "Office of … (OHCHR)": what a flow says an acronym stands for; without `span` something that the pack lacks. */
export interface AcronymDefinition {
  readonly acronym: number;
  readonly span?: Span;
}

/** A full name that the pack lacks and whose last word is a short name in it: "Anna Putin". */
export interface Stranger {
  readonly first: number;
  /** Group of the short name. */
  readonly group: number;
}

/** A full name in the pack whose last word is a short name, perhaps of somebody else: "Melania Trump". */
export interface Namesake extends Stranger {
  readonly span: Span;
}

/**
 * What one flow holds, whatever stands in the others. Most flows of a page hold little, so of most words only a hash is
 * kept. `linkReadings` turns the readings of a document into annotations.
 */
export interface FlowReading {
  readonly text: string;
  /** The hashes of all tokens, in order: any may be a cue. */
  readonly words: FlowWords;
  readonly spans: readonly Span[];
  /** Tokens of capitals that are no span: they may be an acronym that another flow defines. */
  readonly capitals: readonly PlacedToken[];
  readonly definitions: readonly AcronymDefinition[];
  readonly strangers: readonly Stranger[];
  readonly namesakes: readonly Namesake[];
}
