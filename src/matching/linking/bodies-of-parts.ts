import { hashToken, packCountry } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { CHAMBERS, isBehindState } from '../words/us-states.ts';
import { anyOf, words } from '../words/word-class.ts';
import type { WordSet } from '../words/word-set.ts';
import type { OpenSpan } from './document.ts';

const { TOUCHES_PLACE_ON_LEFT } = CONTEXT;

const LAST_WORDS = anyOf(CHAMBERS, words('congress'));
const CONGRESS = hashToken('congress');
const STATE = hashToken('state');
/** "The Texas Senate race" is for a seat in Washington. */
const ELECTIONS = words(
  'race races primary primaries seat seats candidate candidates contest runoff nominee hopeful bid',
);

/** Who governs a state of the United States, and where. */
const OF_A_STATE = [...words('gov governor governors gubernatorial statehouse')];
/** One of these in a text, and it may speak of the country's own bodies as well. */
const OF_THE_COUNTRY = [
  ...words(`
    congress congressional congressman congresswoman federal washington us national nationwide president presidential
    trump biden obama bush clinton
  `),
];

/** In a shorter text it tells nothing that a word is not there. */
const TELLING_LENGTH = 60;

/** Whether a document of so many words is on the politics of a state alone: it has a governor, and nothing of the country's. */
function isOnStatePolitics(document: Pick<WordSet, 'has'>, length: number): boolean {
  if (length < TELLING_LENGTH) return false;
  const has = (word: number) => document.has(word);
  return OF_A_STATE.some(has) && !OF_THE_COUNTRY.some(has);
}

/** Whether the name is of a court or chamber, by its last word, and not of the race for a seat in it. */
export function isChamber({ words }: FlowReading, { last }: Pick<Span, 'last'>): boolean {
  if (last < words.length && ELECTIONS.has(words[last] as number)) return false; // last < length
  return LAST_WORDS.has(words[last - 1] as number); // a span has tokens
}

/** Whether a chamber is a state's: "the Texas House", "the state Supreme Court"; the state's name may be part of its own. */
function isOfState({ words }: FlowReading, { first, context }: Span): boolean {
  if (context & TOUCHES_PLACE_ON_LEFT) return true;
  if (first > 0 && words[first - 1] === STATE) return true;
  return isBehindState(words, first) || isBehindState(words, first + 1) || isBehindState(words, first + 2);
}

/** Whether it is the whole country's: "the U.S. Senate", which has a name of its own or the country before it, and Congress. */
export function isOfCountry({ words }: FlowReading, span: Span, isFullName: boolean): boolean {
  return isFullName || span.country !== 0 || words[span.last - 1] === CONGRESS;
}

const UNITED_STATES = packCountry('US');

/** Counts, by country, how often a document names a chamber of one of its states, less how often one of the whole. */
export class ChamberCount {
  private readonly more = new Map<number, number>();

  add(reading: FlowReading, { span, candidates }: OpenSpan): void {
    if (!isChamber(reading, span)) return;
    const isFullName = candidates.length === 1 && !candidates[0]?.needsCue;
    const more = isOfState(reading, span) ? 1 : isOfCountry(reading, span, isFullName) ? -1 : 0;
    if (more === 0) return;
    for (const country of new Set(candidates.map((candidate) => candidate.country)))
      this.more.set(country, (this.more.get(country) ?? 0) + more);
  }

  /** The countries of whose states a document of these words speaks, rather than of themselves. */
  ruledByStates(words: Pick<WordSet, 'has'>, length: number): ReadonlySet<number> {
    const ruled = new Set([...this.more].filter(([, more]) => more > 0).map(([country]) => country));
    return isOnStatePolitics(words, length) ? ruled.add(UNITED_STATES) : ruled;
  }
}
