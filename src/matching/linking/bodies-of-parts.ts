import { hashToken, numberAt, type PackIndex, packCountry, relationsFrom } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { OF, THE } from '../words/lexicon.ts';
import { CHAMBERS, isBehindState } from '../words/us-states.ts';
import { anyOf, words } from '../words/word-class.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Candidate, CandidatesFor } from './candidates.ts';
import type { OpenSpan } from './document.ts';

const { TOUCHES_PLACE_ON_LEFT } = CONTEXT;

const LAST_WORDS = anyOf(CHAMBERS, words('congress'));
const CONGRESS = hashToken('congress');
const COURT = hashToken('court');
const CAPITOL = hashToken('capitol');
const STATE = hashToken('state');
const WASHINGTON = hashToken('washington');
const FOR = hashToken('for');
const RUNNING = words(
  'run runs running ran bid candidate candidates campaign campaigning race races nominee',
);
/** "The Texas Senate race" is for a seat in Washington. */
const ELECTIONS = words(
  'race races primary primaries seat seats candidate candidates contest runoff nominee hopeful bid campaign',
);

/** What tells of a state's politics, each group once: who governs it, where its bodies meet, and how both are called. */
const OF_A_STATE = [
  'gov governor governors gubernatorial',
  'statehouse',
  'legislature',
  // Capitals that are nobody's name.
  `albany annapolis bismarck boise cheyenne frankfort harrisburg juneau lansing montpelier olympia raleigh sacramento
  tallahassee topeka trenton`,
].map(listed);
/** They have governors too. */
const CENTRAL_BANK = listed('fed reserve');
/** What tells of the country's, each group once, and how much. */
const OF_THE_COUNTRY: readonly (readonly [points: number, words: readonly number[]])[] = [
  [2, listed('congress congressional congressman congresswoman')],
  [1, listed('federal')],
  [1, [WASHINGTON]],
  [1, listed('president presidential presidency trump biden obama bush clinton')],
  [1, listed('midterm midterms')],
];
/** Behind "state" or the name of one: who sits in its bodies, and what they vote on. A "Texas senator" sits in Washington. */
const LAWMAKERS = words('lawmaker lawmakers legislator legislators legislature');
const STATE_LAWMAKERS = anyOf(
  LAWMAKERS,
  words('senator senators representative representatives sen rep budget'),
);
const MOST_LAWMAKERS = 3;

/** "House Speaker Ada Borg", behind the chamber. */
const LEADER =
  /^ (?:Speaker|President(?: Pro Tem(?:pore)?)?|(?:Majority|Minority) (?:Leader|Whip)),? (?=\p{Lu}[\p{L}.’'-]* \p{Lu})/u;
const LONGEST_LEADER = 80;
/** "The Capitol in Helena", "in downtown Denver" */
const TOWN_BEHIND = /^ (?:in|at) (?:downtown )?(?!Washington|D\.?C)\p{Lu}/u;
const LONGEST_TOWN = 24;

function listed(list: string): readonly number[] {
  return [...words(list)];
}

/** Whether the name is of a court or chamber, by its last word, and not of the race for a seat in it. */
export function isChamber(reading: FlowReading, span: Pick<Span, 'first' | 'last'>): boolean {
  return LAST_WORDS.has(reading.words[span.last - 1] as number) && !isElection(reading, span); // a span has tokens
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
  return isBehindState(words, first) || isBehindState(words, first + 1) || isBehindState(words, first + 2);
}

/** Whether it is the whole country's: "the U.S. Senate", which has a name of its own or the country before it, and Congress. */
export function isOfCountry({ words }: FlowReading, span: Span, isFullName: boolean): boolean {
  return isFullName || span.country !== 0 || words[span.last - 1] === CONGRESS;
}

/** From how much on a bare chamber is the state's; a court is the country's in many a report on a state. */
const CHAMBER_OF_STATE = 1;
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
  private readonly lookup: Lookup;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  add(reading: FlowReading, { span, candidates }: OpenSpan): void {
    if (!LAST_WORDS.has(reading.words[span.last - 1] as number) || isElection(reading, span)) return; // a span has tokens
    const countries = new Set(candidates.map(({ country }) => country));
    const isFullName = candidates.length === 1 && !candidates[0]?.needsCue;
    const more = isOfState(reading, span) ? 1 : isOfCountry(reading, span, isFullName) ? -1 : 0;
    if (more !== 0) for (const country of countries) this.more.set(country, this.moreOf(country) + more);
    if (more === 0 && countries.has(UNITED_STATES))
      this.ofLeaders += this.leaderOfState(reading, span, candidates);
  }

  /** The countries of whose states a document names more bodies than of themselves. */
  get ruledByStates(): ReadonlySet<number> {
    return new Set([...this.more].filter(([, more]) => more > 0).map(([country]) => country));
  }

  /** How much more a document speaks of the politics of a state of the United States than of their own. */
  moreOfStatePolitics(document: Pick<WordSet, 'has'>, readings: readonly FlowReading[]): number {
    return this.moreOf(UNITED_STATES) + this.ofLeaders + moreOfStatePolitics(document, readings);
  }

  private moreOf(country: number): number {
    return this.more.get(country) ?? 0;
  }

  /** "House Speaker Daniel Perez": somebody unknown leads a state's. */
  private leaderOfState({ text, spans }: FlowReading, span: Span, candidates: readonly Candidate[]): number {
    const leader = LEADER.exec(text.slice(span.end, span.end + LONGEST_LEADER));
    if (!leader) return 0;
    const start = span.end + leader[0].length;
    const known = spans.find((one) => one.start === start);
    if (!known) return leader[0].includes('President') ? 2 : 1; // the country's president may be meant by the word elsewhere
    const bodies = candidates.map(({ entity }) => entity);
    return this.lookup.candidatesFor(known).some(({ entity }) => this.isRelated(entity, bodies)) ? -1 : 0;
  }

  private isRelated(entity: number, bodies: readonly number[]): boolean {
    const { entities } = this.lookup;
    const end = relationsFrom(entities, entity + 1);
    for (let i = relationsFrom(entities, entity); i < end; i++)
      if (bodies.includes(numberAt(entities.relationTo, i))) return true;
    return false;
  }
}

/** How much a document tells of the politics of a state, less what it tells of the country's. */
function moreOfStatePolitics(document: Pick<WordSet, 'has'>, readings: readonly FlowReading[]): number {
  const hasAny = (list: readonly number[]) => list.some((word) => document.has(word));
  const { lawmakers, isStateWashington } = readStates(readings);
  let more = lawmakers;
  for (const list of OF_A_STATE)
    if (hasAny(list) && !(list === OF_A_STATE[0] && hasAny(CENTRAL_BANK))) more++;
  for (const [points, list] of OF_THE_COUNTRY)
    if (hasAny(list) && !(isStateWashington && list[0] === WASHINGTON)) more -= points;
  return more;
}

/** "Idaho lawmakers", "state Sen. Joe Pittman", "the state of Ohio"; and whether Washington is named as one. */
function readStates(readings: readonly FlowReading[]): {
  readonly lawmakers: number;
  readonly isStateWashington: boolean;
} {
  let lawmakers = 0;
  let isCalledState = false;
  let isStateWashington = false;
  for (const { words } of readings)
    for (let i = 1; i < words.length; i++) {
      const word = words[i] as number; // i < length
      if (word === STATE) {
        if (words[i - 1] === WASHINGTON || (words[i + 1] === OF && words[i + 2] === WASHINGTON))
          isStateWashington = true;
        if (words[i + 1] === OF && isStateAt(words, i + 2)) isCalledState = true;
      } else if (STATE_LAWMAKERS.has(word)) {
        if (words[i - 1] === STATE || (LAWMAKERS.has(word) && isBehindState(words, i))) lawmakers++;
      }
    }
  const isCalled = isCalledState || isStateWashington ? 1 : 0;
  return { lawmakers: Math.min(lawmakers, MOST_LAWMAKERS) + isCalled, isStateWashington };
}

function isStateAt(words: Int32Array, first: number): boolean {
  return isBehindState(words, first + 1) || isBehindState(words, first + 2);
}
