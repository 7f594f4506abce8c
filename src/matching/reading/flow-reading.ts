import type { FlowWords } from './cue-words.ts';
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
  /** Bits of `CONTEXT`. */
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
