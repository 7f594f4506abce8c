import { hashToken } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { CHAMBERS, isBehindState } from '../words/us-states.ts';
import { anyOf, words } from '../words/word-class.ts';

const { TOUCHES_PLACE_ON_LEFT } = CONTEXT;

const LAST_WORDS = anyOf(CHAMBERS, words('representatives congress'));
const CONGRESS = hashToken('congress');
const STATE = hashToken('state');
/** "The Texas Senate race" is for a seat in Washington. */
const ELECTIONS = words(
  'race races primary primaries seat seats candidate candidates contest runoff nominee hopeful bid',
);

/** Whether the name is of a court or chamber, by its last word. */
export function isChamber({ words }: FlowReading, { last }: Pick<Span, 'last'>): boolean {
  return LAST_WORDS.has(words[last - 1] as number); // a span has tokens
}

/** Whether a chamber is a state's: "the Texas House", "the state Supreme Court"; the state's name may be part of its own. */
export function isOfState({ words }: FlowReading, { first, last, context }: Span): boolean {
  if (last < words.length && ELECTIONS.has(words[last] as number)) return false; // last < length
  if (context & TOUCHES_PLACE_ON_LEFT) return true;
  if (first > 0 && words[first - 1] === STATE) return true;
  return isBehindState(words, first) || isBehindState(words, first + 1) || isBehindState(words, first + 2);
}

/** Whether it is the whole country's: "the U.S. Senate", which has a name of its own or the country before it, and Congress. */
export function isOfCountry({ words }: FlowReading, span: Span, isFullName: boolean): boolean {
  return isFullName || span.country !== 0 || words[span.last - 1] === CONGRESS;
}
