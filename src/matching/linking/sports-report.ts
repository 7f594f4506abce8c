import { type CueTable, cueHashAt, cuesFrom, hashToken, type Kind } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { THE, TO } from '../words/lexicon.ts';
import { NAMES_OF_SPORT, REPORT_WORDS, SPORT_WORDS, WEAK_SPORT_WORDS } from '../words/sport-words.ts';
import { anyOf, type WordClass, words } from '../words/word-class.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Candidate } from './candidates.ts';

const { PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** In a report on what a state does. */
const POLITICAL_WORDS = words(`
  government governments minister ministers ministry parliament president election elections lawmakers senate regime
  dictator dictators embassy visa visas border borders airspace diplomatic diplomats treaty sanctions tariffs economy
  war invasion invaded troops military soldiers missile missiles rocket rockets drone drones ceasefire hostage hostages
  police prisoner prisoners killed killing dead gunmen shooting terrorist terrorists protesters protesting
  refugees migrants immigration minorities tensions ebola virus outbreak travelers travellers
`);

const STRONG_WORDS = anyOf(SPORT_WORDS, NAMES_OF_SPORT);
const ANY_SPORT_WORDS = anyOf(STRONG_WORDS, WEAK_SPORT_WORDS, REPORT_WORDS);

/** The words that tell, each once. */
const POLITICAL = [...POLITICAL_WORDS];
const STRONG = [...STRONG_WORDS].filter((word) => !POLITICAL_WORDS.has(word));
const WEAK = [...ANY_SPORT_WORDS].filter((word) => !STRONG_WORDS.has(word) && !POLITICAL_WORDS.has(word));

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

function isOfSport(cues: CueTable, entity: number): boolean {
  const from = cuesFrom(cues, entity);
  const end = cuesFrom(cues, entity + 1);
  let found = 0;
  for (let i = from; i < end; i++) if (ANY_SPORT_WORDS.has(cueHashAt(cues, i))) found++;
  return found > 0 && found * CUES_FOR_ONE_OF_SPORT >= end - from;
}

/** On either side of a country they say that the country itself is meant. */
const STATE_WORDS = anyOf(
  POLITICAL_WORDS,
  words(`
    authorities court courts law laws security foreign nation citizens residents population capital passport passports
    ties relations conflict attacks bombing embargo bans banned annex annexed colonized
    born raised native airport flights touring holiday crash
  `),
);
const STATE_WINDOW = 8;

/** Behind a country: "Qatar was chosen to host". */
const HOSTING = words('host hosted hosting staged staging bid bids co cohost cohosts');
const HOST_WINDOW = 8;
/** The same right behind it, as "hosts" are a team, too. */
const HOSTS = words('hosts stages bars');

/** Before "to": "lost to", "a defeat to". */
const RESULTS = words(
  'defeat defeats win wins victory victories loss losses lost lose losing fell beaten draw',
);
const RESULT_WINDOW = 5;
const OVER = hashToken('over');

/** In characters: what is looked at on either side of a country. */
const LOOKED_BACK = 80;
const LOOKED_AHEAD = 8;

/** "In Germany's 2-1 win" */
const OWNS = /^(?:['’]s|(?<=s)['’]) [^\p{Lu}]/u;
/** "England's Joe Root", "Cambodia–Thailand" */
const GOES_WITH_NAME = /^(?:['’]s?\s|[–-])\p{Lu}/u;
/** "Sinner of Italy", "in northern Spain", "the tour of Sri Lanka", "hosted by India and Sri Lanka"; but "Ex-India captain" */
const BEFORE_COUNTRY =
  /(?:\p{Lu}[\p{L}’'-]* of (?:the )?|\b(?:tour|face|out) of |ern |(?<!\bEx)[–-]|\bhosted by [^.;]*)$/u;
/** "In Semmering, Austria": but "In Wellington, England had scored 378". */
const BEHIND_TOWN = /\p{Lu}[\p{L}’'-]*, $/u;
const ENDS_ADDRESS = /^(?:[,.;:)]|$|\s(?:on|in|at|for|after|before|where|when|last|this)\b)/;
/** "In the United States, Mexico and"; behind a comma only if the list goes on or ends there. */
const IS_IN_LIST = /^(?:[,.;:)]|$|\s(?:and|or)\b)/;
const LISTED_BEHIND_IN =
  /\b(?:in|from|to|across|around|near|into) (?:the )?\p{Lu}[\p{L}.’'-]*(?:(?:, | and | or |, and | )(?:the )?\p{Lu}[\p{L}.’'-]*)*(?:, (?:and )?| and | or )(?:the )?$/u;

/** Whether nothing beside the name of a country in a sports report says that the country is meant, not its team. */
export function mayBeTeam({ words, text }: FlowReading, { first, last, start, end, context }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start);
  const behind = text.slice(end, end + LOOKED_AHEAD);
  if (BEFORE_COUNTRY.test(before)) return false;
  // "England's Ashes defeat" is no person's.
  if (GOES_WITH_NAME.test(behind) && !isNear(words, ANY_SPORT_WORDS, last, last + 2)) return false;
  if (isNear(words, STATE_WORDS, first - STATE_WINDOW, last + STATE_WINDOW)) return false;
  if (isNear(words, HOSTING, last, last + HOST_WINDOW) || isNear(words, HOSTS, last, last + 1)) return false;
  if (context & PLACE_PREPOSITION_BEFORE) {
    if (OWNS.test(behind)) return true;
    const at = words[first - 1] === THE ? first - 2 : first - 1;
    return words[at] === OVER || (words[at] === TO && isNear(words, RESULTS, at - RESULT_WINDOW, at));
  }
  if (LISTED_BEHIND_IN.test(before)) return before.endsWith(', ') && !IS_IN_LIST.test(behind);
  return !(BEHIND_TOWN.test(before) && ENDS_ADDRESS.test(behind));
}

function isNear(words: FlowReading['words'], wanted: WordClass, from: number, to: number): boolean {
  const end = Math.min(words.length, to);
  for (let i = Math.max(0, from); i < end; i++) if (wanted.has(words[i] as number)) return true; // i < length
  return false;
}
