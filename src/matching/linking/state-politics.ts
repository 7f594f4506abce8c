import { hashToken } from '../../pack/index.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { words } from '../words/word-class.ts';
import type { WordSet } from '../words/word-set.ts';
import { isFromStateCapital } from './state-capitals.ts';
import { statePhrases } from './state-phrases.ts';

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
  { points: -1.5, words: listed('congress congressional') },
  { points: -1.5, words: listed('congressman congresswoman') },
  { points: -0.5, words: listed('federal') },
  { points: -1, words: listed('washington'), unlessWashingtonIsState: true },
  { points: -1, words: listed('president presidential presidency trump biden obama bush clinton') },
  { points: -1, words: listed('midterm midterms') },
  { points: -1, words: listed('shutdown') },
];

function listed(list: string): readonly number[] {
  return [...words(list)];
}

const OLYMPIA = hashToken('olympia');
const OF_ITS_CAPITAL = listed('wash gov governor lawmakers legislators legislature legislative');

/** Whether Washington by itself is the state, since its capital is named: not the one in Greece. */
export function isWashingtonState(document: Pick<WordSet, 'has'>): boolean {
  return document.has(OLYMPIA) && OF_ITS_CAPITAL.some((word) => document.has(word));
}

/** A capital that may be somebody's name, or where much else is reported from, tells only beside something else. */
const FROM_CAPITAL = 1;

/** How much a document tells of the politics of a state, less what it tells of the country's. */
export function moreOfStatePolitics(
  document: Pick<WordSet, 'has'>,
  readings: readonly FlowReading[],
): number {
  const hasAny = (list: readonly number[]) => list.some((word) => document.has(word));
  const phrases = statePhrases(readings);
  const isStateWashington = phrases.isStateWashington || isWashingtonState(document);
  let ofState = phrases.points;
  let ofCountry = 0;
  for (const { points, words, unless = [], unlessWashingtonIsState } of TELLING) {
    if (unlessWashingtonIsState && isStateWashington) continue;
    if (!hasAny(words) || hasAny(unless)) continue;
    if (points > 0) ofState += points;
    else ofCountry += points;
  }
  if (ofState > 0 && isFromStateCapital(readings)) ofState += FROM_CAPITAL;
  return ofState + ofCountry;
}
