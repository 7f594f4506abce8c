import { CONTEXT } from '../../context/context-bits.ts';
import type { Candidate } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { isOfSport } from '../sport/sports-report.ts';
import { timesNamed } from '../topic.ts';
import * as weights from '../weights.ts';

const { AT_SENTENCE_START, IN_ALL_CAPS, IN_TITLE_CASE } = CONTEXT;

/** Of words that are names only by their capital. */
const CAPITAL_SAYS_NOTHING = AT_SENTENCE_START | IN_TITLE_CASE | IN_ALL_CAPS;

/** What a body is worth that is at home where the page's language is spoken. */
export function languageScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { facts } = input;
  const { homes } = facts;
  const { entity, kind, form, country, needsCue, isOfLanguage } = candidate;
  if (isOfLanguage && form === 'acronym') return weights.OF_PAGES_LANGUAGE;
  if (homes === undefined || kind !== 'organisation' || country === 0) return 0;
  if (form !== 'acronym' && !needsCue) return 0;
  const isShared = open.candidates.some((other) => other.entity !== entity && isAtHome(facts, other.country));
  if (!isAtHome(facts, country))
    return isShared && needsCue && timesNamed(facts, country) === 0 ? weights.NO_WORD_OF_ITS_COUNTRY : 0;
  // "FPÖ" is Austria's, "PS" France's or Belgium's.
  if (form === 'acronym') return isShared ? 0 : weights.OF_PAGES_LANGUAGE;
  if (!homes.capitalsTell || open.span.context & CAPITAL_SAYS_NOTHING) return 0;
  if (isOfSport(input.index.entities.cues, entity)) return 0; // "les Canadiens" are a people
  return isOfReadersCountry(input, open, country, !isShared && homes.first === country)
    ? weights.OF_READERS_COUNTRY
    : 0;
}

/** Whether the page's language is spoken in the country. */
export function isAtHome({ homes }: Pick<ScoringInput['facts'], 'homes'>, country: number): boolean {
  return homes !== undefined && country !== 0 && (homes.first === country || homes.others.has(country));
}

/** "Il Senato": whether the text is on its country more than on others that have one, or on none and is written for its people. */
function isOfReadersCountry(
  { facts }: ScoringInput,
  { candidates }: OpenSpan,
  country: number,
  isOfReaders: boolean,
): boolean {
  const own = timesNamed(facts, country);
  const most = Math.max(
    0,
    ...candidates.map((other) => (other.country === country ? 0 : timesNamed(facts, other.country))),
  );
  return own === 0 ? most === 0 && isOfReaders : own > most;
}
