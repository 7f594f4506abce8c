import { CONTEXT } from '../../context/context-bits.ts';
import type { Candidate } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { isOfSport } from '../sport/sports-report.ts';
import { timesNamed } from '../topic.ts';
import * as weights from '../weights.ts';

const { AT_SENTENCE_START, IN_ALL_CAPS, IN_TITLE_CASE, NAMED_AS_TOWN, PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** Of words that are names only by their capital. */
const CAPITAL_SAYS_NOTHING = AT_SENTENCE_START | IN_TITLE_CASE | IN_ALL_CAPS;

/** What a body or a town is worth that is at home where the page's language is spoken. */
export function languageScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { facts } = input;
  const { homes } = facts;
  const { entity, kind, form, country, needsCue, isOfLanguage } = candidate;
  if (isOfLanguage && form === 'acronym') return weights.OF_PAGES_LANGUAGE;
  if (homes === undefined || country === 0) return 0;
  if (kind === 'place') return isTownOfReaders(input, open, candidate) ? weights.TOWN_OF_READERS : 0;
  if (kind !== 'organisation') return 0;
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

/** "À Nantes" in French: readers need no word beside a town of theirs, if no place or person of the pack is called so as well. */
function isTownOfReaders(
  { facts }: ScoringInput,
  { span, candidates }: OpenSpan,
  { entity, country, needsCue }: Candidate,
): boolean {
  if (!needsCue || !facts.homes?.capitalsTell || span.context & IN_ALL_CAPS) return false;
  if (!(span.context & (PLACE_PREPOSITION_BEFORE | NAMED_AS_TOWN)) || !isAtHome(facts, country)) return false;
  return candidates.every((other) => other.entity === entity || other.kind === 'organisation');
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
