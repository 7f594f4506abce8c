import type { Day, EntityId, Kind } from '../pack/index.ts';

/**
 * How sure a link is.
 * - `sure`: an unambiguous full name, or a short form after it.
 * - `likely`: the evidence is enough, but rests on cues or on a spelling that differs.
 * - `either`: two entities remain close; the card shows both.
 */
export type Confidence = 'sure' | 'likely' | 'either';

/** Which rule turned the surface into a name. */
export type MatchRule =
  | 'exact'
  | 'inflected'
  | 'short form'
  | 'acronym'
  | 'defined acronym'
  | 'similar spelling';

/** Another entity that the same span might mean. */
export interface RunnerUp {
  readonly entity: EntityId;
  readonly score: number;
}

/** Why a span was linked. */
export interface Evidence {
  /** The name in the pack that the surface was matched with, folded (`fold` in src/pack). */
  readonly name: string;
  readonly rule: MatchRule;
  /** What spoke for this entity, in the words of the page: "President", "near: Donetsk". */
  readonly cues: readonly string[];
  /** Sum of the named weights in `weights.ts`; comparable only within one span. */
  readonly score: number;
  readonly runnerUp?: RunnerUp;
}

/** A linked span of one flow. Offsets are UTF-16 code units into the flow's text, end exclusive. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: EntityId;
  readonly kind: Kind;
  readonly familiarity: 0 | 1 | 2 | 3;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
}

/** What linking may know besides the text. */
export interface LinkContext {
  /** The day the article was published. */
  readonly date?: Day;
  /** The page's language, as a BCP 47 primary subtag. */
  readonly language?: string;
}
