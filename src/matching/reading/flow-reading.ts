import type { BareSpan } from '../names/bare-span.ts';
import type { PlacedToken } from '../words/tokenized-flow.ts';
import type { FlowWords } from './cue-words.ts';

/** A name of the pack in a flow, with what stands around it. */
export interface Span extends BareSpan {
  /** UTF-16 offsets into the flow's text. */
  readonly start: number;
  readonly end: number;
  /** Hash of the first token. */
  readonly hash: number;
  /** Bits of `CONTEXT`. */
  readonly context: number;
  /** The country that the words beside it give it to, as `countryOf` numbers it, or 0: "Spain's Supreme Court". */
  readonly country: number;
  /** The only country in its sentence, likewise, of a body that several countries have. */
  readonly spokenOf: number;
  /** The country that a place is said to lie in, likewise: "in the city of Salamanca in central Mexico". */
  readonly liesIn: number;
  /** The title beside it, as the text has it. */
  readonly title?: string;
  /** Whom the acronym in brackets after it stands for in the pack: "Social Democratic Party (SPD)". */
  readonly bracketed?: readonly number[];
  /** Shorter names in it, for a text in which it is none: "Hungary" in "Hungary's election". */
  readonly within?: readonly Span[];
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
  /** Tokens of capitals that are part of no longer span: they may be an acronym that a flow defines. */
  readonly capitals: readonly PlacedToken[];
  readonly definitions: readonly AcronymDefinition[];
  readonly strangers: readonly Stranger[];
  readonly namesakes: readonly Namesake[];
}
