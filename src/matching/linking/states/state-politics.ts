import { hashToken } from '../../../pack/index.ts';
import type { FlowReading } from '../../reading/flow-reading.ts';
import { words } from '../../words/word-class.ts';
import type { WordSet } from '../../words/word-set.ts';
import { isFromStateCapital } from './state-capitals.ts';
import { isStateNamed, pointsOf, type Told, toldIn, toldInAll } from './state-words.ts';

/*
 * Whether a document is on the politics of a state of the United States, or on the country's, and which of its passages.
 */

const OLYMPIA = hashToken('olympia');
const OF_ITS_CAPITAL = [...words('wash gov governor lawmakers legislators legislature legislative')];

/** Whether Washington by itself is the state, since its capital is named: not the one in Greece. */
export function isWashingtonState(document: Pick<WordSet, 'has'>): boolean {
  return document.has(OLYMPIA) && OF_ITS_CAPITAL.some((word) => document.has(word));
}

/** A capital that may be somebody's name, or where much else is reported from, tells only beside something else. */
const FROM_CAPITAL = 1;
/** From so much on a passage that names no state is on the country's. */
const OF_COUNTRY = -1;
/** A digest of the country's politics has so many times as many of these as passages on states. */
const PASSAGES_OF_DIGEST = 2;

/** What a document is made of. */
interface Said {
  readonly words: Pick<WordSet, 'has'>;
  readonly readings: readonly FlowReading[];
  /** How much the bodies and leaders that it names tell of a state. */
  readonly ofBodies: number;
  /** The passages that name those. */
  readonly withBodies: ReadonlySet<FlowReading>;
}

/** What a document tells of the politics of a state of the United States, and of the country's. */
export class StatePolitics {
  /** How much more of a state's. */
  readonly more: number;
  /** Its passages that tell of the country's alone, if they are most: of a day in Washington, with a paragraph on Texas. */
  private readonly ofCountry: ReadonlySet<FlowReading>;

  constructor({ words, readings, ofBodies, withBodies }: Said) {
    const isState = isWashingtonState(words);
    const told = readings.map((reading) => toldIn(reading.words));
    const { ofState, ofCountry } = pointsOf(toldInAll(told), isState);
    const isFromCapital = ofState > 0 && readings.some(isFromStateCapital);
    this.more = ofBodies + ofState + ofCountry + (isFromCapital ? FROM_CAPITAL : 0);
    let states = 0;
    const passages = readings.filter((reading, i) => {
      const here = told[i] as Told; // one a reading
      const points = pointsOf(here, isState);
      if (points.ofState > 0 || withBodies.has(reading)) states++;
      else return points.ofCountry <= OF_COUNTRY && !isStateNamed(here);
      return false;
    });
    this.ofCountry = new Set(passages.length > states * PASSAGES_OF_DIGEST ? passages : []);
  }

  /** Whether a passage is on Washington in a digest of what happened there and in states. */
  isOfCountry(reading: FlowReading): boolean {
    return this.ofCountry.has(reading);
  }
}
