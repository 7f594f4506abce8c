import { hashToken } from '../../pack/index.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { OF } from '../words/lexicon.ts';
import { isBehindState } from '../words/us-states.ts';
import { anyOf, type WordClass, words } from '../words/word-class.ts';

/*
 * What words in a row tell of the politics of a state of the United States: "Idaho lawmakers", "a special session".
 */

export interface StatePhrases {
  /** How much they tell of a state. */
  readonly points: number;
  /** Whether Washington is named as a state. */
  readonly isStateWashington: boolean;
}

/** Two words in a row, each pair once. */
interface TellingPair {
  readonly points: number;
  readonly first: WordClass;
  readonly second: WordClass;
  /** Before one of these they tell nothing. */
  readonly unlessBefore?: WordClass;
}

const PAIRS: readonly TellingPair[] = [
  { points: 1, first: words('special legislative'), second: words('session sessions') },
  {
    points: 0.5,
    first: words('the'),
    second: words('state'),
    unlessBefore: words('of department media television tv news visit dinner'),
  },
];

const STATE = hashToken('state');
const WASHINGTON = hashToken('washington');

/** Behind "state" or the name of one: who sits in its bodies, and what they vote on. A "Texas senator" sits in Washington. */
const LAWMAKERS = words('lawmaker lawmakers legislator legislators legislature budget');
const STATE_LAWMAKERS = anyOf(LAWMAKERS, words('senator senators representative representatives sen rep'));
const MOST_LAWMAKERS = 3;

/** Looks for them in the whole document. */
export function statePhrases(readings: readonly FlowReading[]): StatePhrases {
  let lawmakers = 0;
  let isCalledState = false;
  let isStateWashington = false;
  const pairs = new Set<TellingPair>();
  for (const { words } of readings)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number; // i < length
      const next = words[i + 1] ?? 0;
      if (word === STATE) {
        if (words[i - 1] === WASHINGTON || (next === OF && words[i + 2] === WASHINGTON))
          isStateWashington = true;
        if (next === OF && isStateAt(words, i + 2)) isCalledState = true;
      } else if (STATE_LAWMAKERS.has(word)) {
        if (words[i - 1] === STATE || (LAWMAKERS.has(word) && isBehindState(words, i))) lawmakers++;
      }
      for (const pair of PAIRS)
        if (pair.first.has(word) && pair.second.has(next) && !pair.unlessBefore?.has(words[i + 2] ?? 0))
          pairs.add(pair);
    }
  let points = Math.min(lawmakers, MOST_LAWMAKERS) + (isCalledState || isStateWashington ? 1 : 0);
  for (const pair of pairs) points += pair.points;
  return { points, isStateWashington };
}

function isStateAt(words: Int32Array, first: number): boolean {
  return isBehindState(words, first + 1) || isBehindState(words, first + 2);
}
