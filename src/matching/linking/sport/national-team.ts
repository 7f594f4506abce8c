import { hashToken } from '../../../pack/index.ts';
import { CONTEXT } from '../../context/context-bits.ts';
import type { FlowReading, Span } from '../../reading/flow-reading.ts';
import { overThe, TO } from '../../words/lexicon.ts';
import { POLITICAL_WORDS } from '../../words/sport-words.ts';
import { anyOf, type WordClass, words } from '../../words/word-class.ts';
import { ANY_SPORT_WORDS } from './sports-report.ts';

const { PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** On either side of a country they say that the country itself is meant. */
const STATE_WORDS = anyOf(
  POLITICAL_WORDS,
  words(`
    authorities court courts law laws security foreign nation citizens resident residents residency student students home
    population capital passport passports
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
    const at = overThe(words, first - 1);
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
