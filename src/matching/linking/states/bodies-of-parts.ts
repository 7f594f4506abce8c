import { hashToken } from '../../../pack/index.ts';
import { CONTEXT } from '../../context/context-bits.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import { FOR, overThe } from '../../words/lexicon.ts';
import { CHAMBERS, isBehindState } from '../../words/us-states.ts';
import { anyOf, words } from '../../words/word-class.ts';

const { TOUCHES_PLACE_ON_LEFT } = CONTEXT;

const LAST_WORDS = anyOf(CHAMBERS, words('congress'));
const CONGRESS = hashToken('congress');
const COURT = hashToken('court');
const CAPITOL = hashToken('capitol');
const STATE = hashToken('state');
const RUNNING = words(
  'run runs running ran bid candidate candidates campaign campaigning race races nominee',
);
/** "The Texas Senate race" is for a seat in Washington. */
const ELECTIONS = words(
  'race races primary primaries seat seats candidate candidates contest runoff nominee hopeful bid campaign',
);

const CONTROLLING = words('republican democratic democrat gop majority');
const CONTROLLED = words('controlled led run dominated held majority');

/** "The Capitol in Helena", "in downtown Denver" */
const TOWN_BEHIND = /^ (?:in|at) (?:downtown )?(?!Washington|D\.?C)\p{Lu}/u;
const LONGEST_TOWN = 24;

/** Whether the name is of a court or a chamber, by its last word, and not of the race for a seat in it. */
export function isChamber(reading: FlowReading, span: Pick<Span, 'first' | 'last'>): boolean {
  const last = reading.words[span.last - 1] as number; // a span has tokens
  return LAST_WORDS.has(last) && !isElection(reading, span);
}

function isElection({ words }: FlowReading, { first, last }: Pick<Span, 'first' | 'last'>): boolean {
  if (last < words.length && ELECTIONS.has(words[last] as number)) return true; // last < length
  const at = overThe(words, first - 1);
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

/** Whether the name is the country's congress's as a whole, by its last word. */
export function isCongress({ words }: FlowReading, { last }: Pick<Span, 'last'>): boolean {
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
