import { hashToken, isRelatedTo, kindOf, type PackIndex, packCountry } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { THE } from '../words/lexicon.ts';
import { CHAMBERS, isBehindState } from '../words/us-states.ts';
import { anyOf, words } from '../words/word-class.ts';
import type { Candidate, CandidatesFor } from './candidates.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { moreOfStatePolitics } from './state-politics.ts';

const { TOUCHES_PLACE_ON_LEFT } = CONTEXT;

const LAST_WORDS = anyOf(CHAMBERS, words('congress'));
const CONGRESS = hashToken('congress');
const COURT = hashToken('court');
const COMMITTEE = hashToken('committee');
const HOUSES = words('senate house');
/** What committees of every state deal with; those that ask for testimony are mostly the country's. */
const MONEY = words('appropriations budget finance');
const CAPITOL = hashToken('capitol');
const STATE = hashToken('state');
const FOR = hashToken('for');
const RUNNING = words(
  'run runs running ran bid candidate candidates campaign campaigning race races nominee',
);
/** "The Texas Senate race" is for a seat in Washington. */
const ELECTIONS = words(
  'race races primary primaries seat seats candidate candidates contest runoff nominee hopeful bid campaign',
);

const CONTROLLING = words('republican democratic democrat gop majority');
const CONTROLLED = words('controlled led run dominated held majority');

/** "House Speaker Ada Borg", behind the chamber. */
const LEADER =
  /^ (?:Speaker|President(?: Pro Tem(?:pore)?)?|(?:Majority |Minority )?(?:[Ll]eader|Whip)),? (?=\p{Lu}[\p{L}.’'-]* \p{Lu})/u;
const LONGEST_LEADER = 80;
/** Between the office and the name: "House Speaker Emerita Nancy Pelosi" */
const LONGEST_TITLE = 10;
/** That nobody knows who presides tells more than who leads a party; "President" stands elsewhere too for the country's. */
const PRESIDES = /^ (?:Speaker|President)/;
/** "The Capitol in Helena", "in downtown Denver" */
const TOWN_BEHIND = /^ (?:in|at) (?:downtown )?(?!Washington|D\.?C)\p{Lu}/u;
const LONGEST_TOWN = 24;

/** Whether the name is of a court, a chamber or its committee, by its last word, and not of the race for a seat in it. */
export function isChamber(reading: FlowReading, span: Pick<Span, 'first' | 'last'>): boolean {
  const last = reading.words[span.last - 1] as number; // a span has tokens
  return (LAST_WORDS.has(last) || isCommittee(reading, span)) && !isElection(reading, span);
}

/** "The Senate Budget Committee" */
function isCommittee({ words }: FlowReading, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  if (words[last - 1] !== COMMITTEE || !HOUSES.has(words[first] as number)) return false; // as above
  return MONEY.has(words[last - 2] as number); // two at least
}

function isElection({ words }: FlowReading, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  if (last < words.length && ELECTIONS.has(words[last] as number)) return true; // last < length
  const at = first > 0 && words[first - 1] === THE ? first - 2 : first - 1;
  return at > 0 && words[at] === FOR && RUNNING.has(words[at - 1] as number); // "is running for the Senate"
}

/** Whether a chamber is a state's: "the Texas House", "the state Supreme Court"; the state's name may be part of its own. */
export function isOfState({ words, text }: FlowReading, { first, last, end, context }: Span): boolean {
  if (context & TOUCHES_PLACE_ON_LEFT) return true;
  if (words[last - 1] === CAPITOL && TOWN_BEHIND.test(text.slice(end, end + LONGEST_TOWN))) return true;
  if (first > 0 && words[first - 1] === STATE) return true;
  if (isBehindControlled(words, first)) return true;
  return isBehindState(words, first) || isBehindState(words, first + 1) || isBehindState(words, first + 2);
}

/** "North Carolina’s Republican-controlled Senate", "Ohio’s GOP-led House" */
function isBehindControlled(words: Int32Array, first: number): boolean {
  if (first < 3 || !CONTROLLED.has(words[first - 1] as number)) return false; // first > 0
  return CONTROLLING.has(words[first - 2] as number) && isBehindState(words, first - 2);
}

/** Whether it is the whole country's: "the U.S. Senate", which has a name of its own or the country before it, and Congress. */
export function isOfCountry(reading: FlowReading, span: Span, isFullName: boolean): boolean {
  return isFullName || span.country !== 0 || isCongress(reading, span);
}

function isCongress({ words }: FlowReading, { last }: Pick<Span, 'last'>): boolean {
  return words[last - 1] === CONGRESS;
}

/** From how much on a bare chamber is the state's; a court is the country's in many a report on a state. */
const CHAMBER_OF_STATE = 0.5;
const COURT_OF_STATE = 2;

/** Whether a chamber or court is the state's in a report that tells so much of its politics. */
export function isOfStatePolitics(
  { words }: FlowReading,
  { last }: Pick<Span, 'last'>,
  more: number,
): boolean {
  return more >= (words[last - 1] === COURT ? COURT_OF_STATE : CHAMBER_OF_STATE);
}

const UNITED_STATES = packCountry('US');
/** Somebody who leads a chamber of the country or is known for sitting in it. */
const NAMED_LEADER = -1;

/** What a document's chambers are counted with. */
interface Lookup {
  readonly entities: PackIndex['entities'];
  readonly candidatesFor: CandidatesFor;
}

/** Counts, by country, how often a document names a court or chamber of one of its states, less how often one of the whole. */
export class ChamberCount {
  private readonly more = new Map<number, number>();
  /** How many leaders of chambers of the United States nobody knows, less those whom the pack knows. */
  private ofLeaders = 0;
  private readonly ofUnitedStates = new Set<number>();
  private readonly lookup: Lookup;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  add(reading: FlowReading, { span, candidates }: OpenSpan): void {
    if (!isChamber(reading, span)) return;
    const countries = new Set(candidates.map(({ country }) => country));
    const isFullName = candidates.length === 1 && !candidates[0]?.needsCue;
    const more = isOfState(reading, span) ? 1 : isOfCountry(reading, span, isFullName) ? -1 : 0;
    if (more < 0 && isCongress(reading, span)) return; // it is named in many a report on a state's chambers
    if (more !== 0) for (const country of countries) this.more.set(country, this.moreOf(country) + more);
    if (!countries.has(UNITED_STATES)) return;
    for (const { entity, country } of candidates)
      if (country === UNITED_STATES) this.ofUnitedStates.add(entity);
    if (more === 0) this.ofLeaders += this.leaderOfState(reading, span, candidates);
  }

  /** The countries of whose states a document names more bodies than of themselves. */
  get ruledByStates(): ReadonlySet<number> {
    return new Set([...this.more].filter(([, more]) => more > 0).map(([country]) => country));
  }

  /** How much more a document speaks of the politics of a state of the United States than of their own. */
  moreOfStatePolitics(
    { words, anchors }: Pick<DocumentFacts, 'words' | 'anchors'>,
    readings: readonly FlowReading[],
  ): number {
    const ofLeaders = this.ofLeaders + (this.isLeaderNamed(anchors.keys()) ? NAMED_LEADER : 0);
    return this.moreOf(UNITED_STATES) + ofLeaders + moreOfStatePolitics(words, readings);
  }

  private isLeaderNamed(anchors: Iterable<number>): boolean {
    const { entities } = this.lookup;
    for (const anchor of anchors)
      if (kindOf(entities, anchor) === 'person' && isRelatedTo(entities, anchor, this.ofUnitedStates))
        return true;
    return false;
  }

  private moreOf(country: number): number {
    return this.more.get(country) ?? 0;
  }

  /** "House Speaker Daniel Perez": somebody unknown leads a state's. */
  private leaderOfState({ text, spans }: FlowReading, span: Span, candidates: readonly Candidate[]): number {
    const leader = LEADER.exec(text.slice(span.end, span.end + LONGEST_LEADER));
    if (!leader) return 0;
    const start = span.end + leader[0].length;
    const bodies = new Set(candidates.map(({ entity }) => entity));
    const { entities, candidatesFor } = this.lookup;
    const named = spans.filter((one) => one.start >= start && one.start <= start + LONGEST_TITLE);
    const isOfCountry = named.some((one) =>
      candidatesFor(one).some(({ entity }) => isRelatedTo(entities, entity, bodies)),
    );
    if (isOfCountry) return -2;
    if (named[0]?.start === start) return 0;
    return PRESIDES.test(leader[0]) ? 3 : 1;
  }
}
