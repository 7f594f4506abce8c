import { hashToken } from '../../../pack/index.ts';
import { OF, THE } from '../../words/lexicon.ts';
import { ENDS_OF_STATES, isBehindState } from '../../words/us-states.ts';
import { anyOf, type WordClass, words } from '../../words/word-class.ts';
import { WordSet } from '../../words/word-set.ts';
import { ONLY_CAPITALS } from './state-capitals.ts';

/*
 * Words that tell whether a text is on the politics of a state of the United States, "Idaho lawmakers", or on the country's.
 */

/** Words that tell together: how much for a state, or below zero for the country. */
interface Telling {
  readonly points: number;
  readonly words: WordClass;
  /** Whether they tell where they stand. */
  readonly if?: (words: Int32Array, at: number) => boolean;
  /** How often they count; otherwise once. */
  readonly most?: number;
  /** They tell nothing beside one of these. */
  readonly unless?: Telling;
}

const STATE = hashToken('state');
const WASHINGTON = hashToken('washington');

const SPECIAL = words('special legislative');
/** "The state Department", "the state of the race" */
const NO_STATE = words('of department media television tv news visit dinner');

/** Behind "state" or the name of one: who sits in its bodies, and what they vote on. A "Texas senator" sits in Washington. */
const LAWMAKERS = words('lawmaker lawmakers legislator legislators legislature budget');

/** The Federal Reserve has governors too. */
const RESERVE: Telling = { points: 0, words: words('fed reserve') };
const STATE_OF_WASHINGTON: Telling = {
  points: 0,
  words: words('state'),
  if: (words, at) => words[at - 1] === WASHINGTON || (words[at + 1] === OF && words[at + 2] === WASHINGTON),
};

/** Any state, which tells by itself nothing of its politics. */
const NAME_OF_STATE: Telling = {
  points: 0,
  words: ENDS_OF_STATES,
  if: (words, at) => isBehindState(words, at + 1),
};

/** Who governs a state, where its bodies meet, and how both are called; and the same of the country. */
const TELLING: readonly Telling[] = [
  RESERVE,
  { points: 1, words: words('gov governor governors gubernatorial'), unless: RESERVE },
  { points: 1, words: words('statehouse') },
  { points: 1, words: words('legislature') },
  { points: 1, words: ONLY_CAPITALS },
  {
    points: 1,
    words: words('session sessions'),
    if: (words, at) => SPECIAL.has(words[at - 1] ?? 0),
  },
  {
    points: 0.5,
    words: words('state'),
    if: (words, at) => words[at - 1] === THE && !NO_STATE.has(words[at + 1] ?? 0),
  },
  STATE_OF_WASHINGTON,
  NAME_OF_STATE,
  {
    points: 1,
    words: words('state'),
    if: (words, at) =>
      STATE_OF_WASHINGTON.if?.(words, at) || (words[at + 1] === OF && isStateAt(words, at + 2)),
  },
  {
    points: 1,
    words: anyOf(LAWMAKERS, words('senator senators representative representatives sen rep')),
    if: (words, at) =>
      words[at - 1] === STATE || (LAWMAKERS.has(words[at] as number) && isBehindState(words, at)), // at < length
    most: 3,
  },
  { points: -1.5, words: words('congress congressional') },
  { points: -1.5, words: words('congressman congresswoman') },
  { points: -0.5, words: words('federal') },
  { points: -1, words: words('washington'), unless: STATE_OF_WASHINGTON },
  { points: -1, words: words('president presidential presidency trump biden obama bush clinton') },
  { points: -1, words: words('midterm midterms') },
  { points: -1, words: words('shutdown') },
];

function isStateAt(words: Int32Array, first: number): boolean {
  return isBehindState(words, first + 1) || isBehindState(words, first + 2);
}

const WORDS = new WordSet(TELLING.flatMap((telling) => [...telling.words]));
const BY_WORD: (readonly number[])[] = [];
for (const word of WORDS)
  BY_WORD[WORDS.placeOf(word)] = TELLING.flatMap(({ words }, number) => (words.has(word) ? [number] : []));

/** How often each of them stands in a passage, or in several. */
export type Told = Uint8Array;

const MOST_COUNTED = 255;

/** What the words of one passage tell. */
export function toldIn(words: Int32Array): Told {
  const told = new Uint8Array(TELLING.length);
  for (let i = 0; i < words.length; i++) {
    const place = WORDS.placeOf(words[i] as number); // i < length
    if (place < 0) continue;
    for (const number of BY_WORD[place] as readonly number[]) {
      const { if: tells } = TELLING[number] as Telling; // numbers of rows
      if (tells === undefined || tells(words, i)) add(told, number, 1);
    }
  }
  return told;
}

/** What several passages tell together. */
export function toldInAll(passages: Iterable<Told>): Told {
  const all = new Uint8Array(TELLING.length);
  for (const told of passages) for (let i = 0; i < all.length; i++) add(all, i, told[i] as number); // as long
  return all;
}

function add(told: Told, number: number, times: number): void {
  told[number] = Math.min(MOST_COUNTED, (told[number] as number) + times); // numbers of rows
}

/** Whether any state is named, if not Washington. */
export function isStateNamed(told: Told): boolean {
  return told[TELLING.indexOf(NAME_OF_STATE)] !== 0;
}

/** How much they tell of a state, and of the country: at most zero. */
export interface Points {
  readonly ofState: number;
  readonly ofCountry: number;
}

/** With Washington, where the document calls the state so, telling nothing. */
export function pointsOf(told: Told, isWashingtonState: boolean): Points {
  let ofState = 0;
  let ofCountry = 0;
  TELLING.forEach(({ points, unless, most = 1 }, number) => {
    const times = told[number] as number; // numbers of rows
    if (times === 0 || (unless && isTold(told, unless, isWashingtonState))) return;
    if (points > 0) ofState += points * Math.min(times, most);
    else ofCountry += points * Math.min(times, most);
  });
  return { ofState, ofCountry };
}

function isTold(told: Told, telling: Telling, isWashingtonState: boolean): boolean {
  return (telling === STATE_OF_WASHINGTON && isWashingtonState) || told[TELLING.indexOf(telling)] !== 0;
}
