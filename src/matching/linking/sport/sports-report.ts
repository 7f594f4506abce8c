import { type CueTable, cuesFrom, type Kind } from '../../../pack/index.ts';
import { countCuesAmong } from '../../reading/cue-words.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import {
  NAMES_OF_SPORT,
  POLITICAL_WORDS,
  REPORT_WORDS,
  SPORT_WORDS,
  WEAK_SPORT_WORDS,
} from '../../words/sport-words.ts';
import { SPORT_WORDS_IN_CASES, WEAK_SPORT_WORDS_IN_CASES } from '../../words/sport-words-in-cases.ts';
import { anyOf } from '../../words/word-class.ts';
import type { WordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidates.ts';

const STRONG_WORDS = anyOf(SPORT_WORDS, NAMES_OF_SPORT);
/** Any word that is of sport, or may be. */
export const ANY_SPORT_WORDS = anyOf(STRONG_WORDS, WEAK_SPORT_WORDS, REPORT_WORDS);

/** In no English report. */
const OF_OTHERS = anyOf(SPORT_WORDS_IN_CASES, WEAK_SPORT_WORDS_IN_CASES, POLITICAL_WORDS);

/** The words that tell, each once. */
const POLITICAL = [...POLITICAL_WORDS];
const STRONG = [...STRONG_WORDS].filter((word) => !OF_OTHERS.has(word));
const WEAK = [...ANY_SPORT_WORDS].filter((word) => !STRONG_WORDS.has(word) && !OF_OTHERS.has(word));

/** What each different word or name of a document counts for. */
const STRONG_POINTS = 2;
const NAME_POINTS = 2;
const WEAK_POINTS = 1;
const POLITICAL_POINTS = -1;

/** From so many points on a document is about sport; a long one has more different words of all kinds. */
const FEWEST_POINTS = 3;
const POINTS_OF_ROOT = 0.38;

/** What a document says, as far as it tells whether it is about sport. */
interface Said {
  readonly readings: readonly FlowReading[];
  /** The words anywhere in it. */
  readonly words: Pick<WordSet, 'has'>;
  readonly spans: readonly { readonly span: Span; readonly candidates: readonly Candidate[] }[];
  readonly cues: CueTable;
}

/**
 * Whether a document as a whole is about sport: how many different words and names of sport it has for its length, less
 * those of politics.
 */
export function isSportsReport(said: Said): boolean {
  const strong = countOf(STRONG, said);
  const ofWords =
    strong * STRONG_POINTS + countOf(WEAK, said) * WEAK_POINTS + countOf(POLITICAL, said) * POLITICAL_POINTS;
  if (ofWords <= 0) return false; // so it is with most documents
  const names = countNames(said);
  if (strong + names.sport === 0) return false;
  const points = ofWords + names.sport * NAME_POINTS + names.politics * POLITICAL_POINTS;
  const length = said.readings.reduce((sum, { words }) => sum + words.length, 0);
  return points >= Math.max(FEWEST_POINTS, POINTS_OF_ROOT * Math.sqrt(length));
}

function countOf(telling: readonly number[], { words }: Said): number {
  let count = 0;
  for (const word of telling) if (words.has(word)) count++;
  return count;
}

/** Kinds that are of politics if not of sport. */
const POLITICAL_KINDS: ReadonlySet<Kind> = new Set([
  'person',
  'organisation',
  'office',
  'law',
  'agreement',
  'conflict',
]);

/** How many different names mean nothing but somebody or something of sport, and how many of politics. */
function countNames({ spans, cues }: Said): { readonly sport: number; readonly politics: number } {
  const seen = new Set<number>();
  let sport = 0;
  let politics = 0;
  for (const { span, candidates } of spans) {
    const [first, other] = candidates;
    if (!first || first.kind === 'place' || first.form === 'short' || seen.has(span.group)) continue;
    seen.add(span.group);
    if (candidates.every(({ entity }) => isOfSport(cues, entity))) sport++;
    else if (!other && POLITICAL_KINDS.has(first.kind)) politics++;
  }
  return { sport, politics };
}

/** A university has a football team among other things: of so many cues one must be a word of sport. */
const CUES_FOR_ONE_OF_SPORT = 6;

/** Whether most that speaks for it is of sport. */
export function isOfSport(cues: CueTable, entity: number): boolean {
  const found = countCuesAmong(ANY_SPORT_WORDS, cues, entity);
  return found > 0 && found * CUES_FOR_ONE_OF_SPORT >= cuesFrom(cues, entity + 1) - cuesFrom(cues, entity);
}
