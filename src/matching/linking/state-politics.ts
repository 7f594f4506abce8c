import { hashToken } from '../../pack/index.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { OF } from '../words/lexicon.ts';
import { isBehindState } from '../words/us-states.ts';
import { anyOf, words } from '../words/word-class.ts';
import type { WordSet } from '../words/word-set.ts';

/*
 * Whether a document is on the politics of a state of the United States, or on the country's.
 */

/** Words that tell, each group once, and how much: for a state, or below zero for the country. */
interface Telling {
  readonly points: number;
  readonly words: readonly number[];
  /** Beside one of these they tell nothing. */
  readonly unless?: readonly number[];
  /** They tell nothing where Washington is named as a state. */
  readonly unlessWashingtonIsState?: true;
}

/** Who governs a state, where its bodies meet, and how both are called; and the same of the country. */
const TELLING: readonly Telling[] = [
  { points: 1, words: listed('gov governor governors gubernatorial'), unless: listed('fed reserve') }, // the Federal Reserve has governors too
  { points: 1, words: listed('statehouse') },
  { points: 1, words: listed('legislature') },
  {
    // Capitals that are nobody's name.
    points: 1,
    words: listed(`
      albany annapolis bismarck boise cheyenne frankfort harrisburg juneau lansing montpelier olympia raleigh sacramento
      tallahassee topeka trenton
    `),
  },
  { points: -2, words: listed('congress congressional congressman congresswoman') },
  { points: -0.5, words: listed('federal') },
  { points: -1, words: listed('washington'), unlessWashingtonIsState: true },
  { points: -1, words: listed('president presidential presidency trump biden obama bush clinton') },
  { points: -1, words: listed('midterm midterms') },
];

function listed(list: string): readonly number[] {
  return [...words(list)];
}

const STATE = hashToken('state');
const WASHINGTON = hashToken('washington');

/** Behind "state" or the name of one: who sits in its bodies, and what they vote on. A "Texas senator" sits in Washington. */
const LAWMAKERS = words('lawmaker lawmakers legislator legislators legislature budget');
const STATE_LAWMAKERS = anyOf(LAWMAKERS, words('senator senators representative representatives sen rep'));
const MOST_LAWMAKERS = 3;

/** How much a document tells of the politics of a state, less what it tells of the country's. */
export function moreOfStatePolitics(
  document: Pick<WordSet, 'has'>,
  readings: readonly FlowReading[],
): number {
  const hasAny = (list: readonly number[]) => list.some((word) => document.has(word));
  const { lawmakers, isStateWashington } = readStates(readings);
  let more = lawmakers;
  for (const { points, words, unless = [], unlessWashingtonIsState } of TELLING) {
    if (unlessWashingtonIsState && isStateWashington) continue;
    if (hasAny(words) && !hasAny(unless)) more += points;
  }
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
