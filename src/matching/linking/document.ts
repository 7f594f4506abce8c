import type { Span } from '../reading/flow-reading.ts';
import type { LanguageHomes } from '../words/languages.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Candidate } from './candidates.ts';
import type { Position } from './positions.ts';
import type { StatePolitics } from './states/state-politics.ts';

/** A span with the entities it may stand for. */
export interface OpenSpan extends Position {
  readonly span: Span;
  readonly candidates: readonly Candidate[];
  /** Where a person outside the pack was last named before it who bears the same short name; or, as in a headline, first. */
  readonly stranger: Position | undefined;
  /** Where a full name that ends in this short name has stood before it, or is the first: the entities with such names. */
  readonly namesakes: ReadonlySet<number> | undefined;
  /** Shorter names in it, which count where it is not linked. */
  readonly within: readonly OpenSpan[];
}

/** What the whole document tells about each span. */
export interface DocumentFacts {
  readonly spans: readonly OpenSpan[];
  /** Entities named in full beyond doubt, and where. */
  readonly anchors: ReadonlyMap<number, readonly Position[]>;
  /** Acronyms that the text defines: the entity, or undefined for something that the pack lacks. */
  readonly acronyms: ReadonlyMap<number, number | undefined>;
  /** How often places of each country are named, by its number. */
  readonly countries: ReadonlyMap<number, number>;
  /** The same of what else tells of a country: people of it, and places in longer names that the pack lacks. */
  readonly otherCountries: ReadonlyMap<number, number>;
  /** Countries whose people it names, or what is theirs: “Malawians”, “Malawian”. */
  readonly peoples: () => ReadonlySet<number>;
  /** The country that the document says a place lies in, by its group: "Salamanca in central Mexico". */
  readonly placed: ReadonlyMap<number, number>;
  /** Countries of whose states it names courts and chambers more often than their own. */
  readonly ruledByStates: ReadonlySet<number>;
  /** What it tells of the politics of a state of the United States, as a report from Austin does. Few ask. */
  readonly statePolitics: () => StatePolitics;
  /** Names, folded, of towns that it uses for a state: "the governor of Washington". */
  readonly ofStates: ReadonlySet<string>;
  /** Where the page's language is at home. */
  readonly homes: LanguageHomes | undefined;
  /** What is called after somebody in its sentences, by the group of the name: the last word of "Trump University". */
  readonly called: ReadonlyMap<number, ReadonlySet<number>>;
  /** Groups of full names that the document gives to somebody whom nobody knows. */
  readonly strangers: ReadonlySet<number>;
  /** Names that the document mostly uses for a team, by their groups, if they may be a place's. */
  readonly teams: ReadonlySet<number>;
  /** Whether most places that it names as if they acted are named for their teams: a report from a tournament. */
  readonly isMatchReport: boolean;
  /** Whether it is about sport as a whole; asked only where a country stands. */
  readonly isSportsReport: () => boolean;
  /** Leagues that it names several teams of; asked only in reports on sport. */
  readonly leagues: () => ReadonlySet<number>;
  /** Whether it is on a cup that women play for. */
  readonly isOnWomensCup: () => boolean;
  /** The words anywhere in the document. */
  readonly words: Pick<WordSet, 'has'>;
}

/** The facts with further anchors: entities that a first pass has linked. */
export function withAnchors(
  facts: DocumentFacts,
  linked: ReadonlyMap<number, readonly Position[]>,
): DocumentFacts {
  const anchors = new Map(facts.anchors);
  for (const [entity, positions] of linked) anchors.set(entity, anchors.get(entity) ?? positions);
  return { ...facts, anchors };
}
