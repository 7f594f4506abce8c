import { isArea } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { isTypo } from '../names/bare-span.ts';
import { KNOWN_TO_MANY } from '../names/familiarity.ts';
import { countCuesNear, cuesNear } from '../reading/cue-words.ts';
import { anchorScore, isAnchored } from './anchor-score.ts';
import type { Candidate } from './candidates.ts';
import { contextScoreOf } from './context-score.ts';
import { countryScore } from './country-score.ts';
import { cueScore, hasCueAnywhere, mostFromCues, namesakeScore } from './cue-score.ts';
import type { OpenSpan } from './document.ts';
import { GRAMMAR } from './grammar-weights.ts';
import { nameScore } from './name-score.ts';
import { NESTING } from './nesting-weights.ts';
import { readingOf, type ScoringInput } from './scoring-input.ts';
import { isOfSport } from './sports-report.ts';
import { isTeamOfReport } from './team-of-report.ts';
import { timesNamed } from './topic.ts';
import * as weights from './weights.ts';

const { AT_SENTENCE_START, IN_ALL_CAPS, IN_TITLE_CASE, LOCATED, NAMED_AS_TOWN, TITLE_BESIDE } = CONTEXT;

/** Of words that are names only by their capital. */
const CAPITAL_SAYS_NOTHING = AT_SENTENCE_START | IN_TITLE_CASE | IN_ALL_CAPS;

const grammarScore = contextScoreOf(GRAMMAR);
const nestingScore = contextScoreOf(NESTING);

/** Sums what speaks for and against one candidate of a span. A surname may have hundreds, so nothing is made here. */
export function scoreCandidate(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  if (isUnvouchedSlip(input, open, candidate)) return Number.NEGATIVE_INFINITY;
  const score = scoreWithoutCues(input, open, candidate);
  if (!usesCues(open, score)) return score;
  // What cues cannot bring near a link stays below a runner-up that counts.
  if (score + mostFromCues(candidate) < weights.LINK_AT - weights.EITHER_MARGIN) return score;
  return score + cueScore(input, open, candidate) + namesakeScore(input, open, candidate);
}

function scoreWithoutCues(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const anchored = isAnchored(input, open, candidate);
  return (
    nameScore(open, candidate, anchored) +
    grammarScore(open, candidate) +
    nestingScore(open, candidate) +
    countryScore(input, open, candidate) +
    townScore(input, open, candidate) +
    (isKnownByName(input, open, candidate) ? weights.KNOWN_NAME : 0) +
    (candidate.form === 'short' && isTeamOfReport(input, candidate) ? weights.NAME_OF_TEAM : 0) +
    acronymScore(open, candidate) +
    languageScore(input, open, candidate) +
    candidate.familiarity * weights.FAMILIARITY +
    anchorScore(input, open, candidate, anchored) +
    (hasTitle(open, candidate) ? weights.TITLE : 0)
  );
}

/** A surname with a slip resembles many: only the full name elsewhere on the page can tell whose it is. */
function isUnvouchedSlip({ facts }: ScoringInput, { span }: OpenSpan, { form, entity }: Candidate): boolean {
  return form === 'short' && isTypo(span) && !facts.anchors.has(entity);
}

/** "The mayor of New York" is not the state's. */
function townScore({ index }: ScoringInput, { span }: OpenSpan, { entity }: Candidate): number {
  return span.context & NAMED_AS_TOWN && isArea(index.entities, entity) ? weights.AREA_NAMED_AS_TOWN : 0;
}

/** "Social Democratic Party (SPD)" is Germany's. */
function acronymScore(
  { span: { bracketed, context } }: OpenSpan,
  { entity, kind, needsCue }: Candidate,
): number {
  if (!bracketed) return 0;
  if (bracketed.includes(entity)) return weights.SAME_ACRONYM;
  const isReportedFrom = kind === 'place' && context & LOCATED; // "BOSTON (AP)"
  return needsCue && !isReportedFrom ? weights.ANOTHER_ACRONYM : 0;
}

/** What a body is worth that is at home where the page's language is spoken. */
function languageScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { homes } = input.facts;
  const { entity, kind, form, country, needsCue, isOfLanguage } = candidate;
  if (isOfLanguage && form === 'acronym') return weights.OF_PAGES_LANGUAGE;
  if (homes === undefined || kind !== 'organisation' || country === 0) return 0;
  const isAtHome = (one: number) => homes.first === one || homes.others.has(one);
  const isShared = open.candidates.some((other) => other.entity !== entity && isAtHome(other.country));
  if (!isAtHome(country))
    return isShared && needsCue && timesNamed(input.facts, country) === 0
      ? weights.NO_WORD_OF_ITS_COUNTRY
      : 0;
  // "FPÖ" is Austria's, "PS" France's or Belgium's.
  if (form === 'acronym') return isShared ? 0 : weights.OF_PAGES_LANGUAGE;
  if (!needsCue || !homes.capitalsTell || open.span.context & CAPITAL_SAYS_NOTHING) return 0;
  if (isOfSport(input.index.entities.cues, entity)) return 0; // "les Canadiens" are a people
  return isOfReadersCountry(input, open, country, !isShared && homes.first === country)
    ? weights.OF_READERS_COUNTRY
    : 0;
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

/** Many know them, and the text is on their country or has a word for them somewhere: "Starmer" beside "UK". */
export function isKnownByName(
  { index, facts }: ScoringInput,
  { candidates }: OpenSpan,
  candidate: Candidate,
): boolean {
  const { entity, kind, form, familiarity, needsCue, country } = candidate;
  if (
    candidates.length > 1 ||
    needsCue ||
    form !== 'short' ||
    kind !== 'person' ||
    familiarity !== KNOWN_TO_MANY
  )
    return false;
  if (facts.countries.has(country) || facts.peoples().has(country)) return true;
  return hasCueAnywhere(facts, index.entities.cues, entity);
}

/** An unambiguous full name needs no cues, and most spans are one. */
function usesCues({ candidates }: OpenSpan, score: number): boolean {
  return candidates.length > 1 || score < weights.SURE_AT;
}

function hasTitle({ span }: OpenSpan, { kind }: Candidate): boolean {
  return (span.context & TITLE_BESIDE) !== 0 && kind === 'person';
}

/** What spoke for a candidate, in the words of the page: its title and the cue words around it. */
export function cuesFor(input: ScoringInput, open: OpenSpan, candidate: Candidate): readonly string[] {
  const title = hasTitle(open, candidate) ? [open.span.title ?? ''] : [];
  if (!hasCueNear(input, open, candidate)) return title;
  const reading = readingOf(input, open);
  const near = cuesNear(reading, open.span, input.index.entities.cues, candidate.entity);
  return [...title, ...near.map(({ start, end }) => reading.text.slice(start, end).toLowerCase())];
}

/** Whether there is any of what `cuesFor` tells. */
export function hasCue(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  return hasTitle(open, candidate) || hasCueNear(input, open, candidate);
}

function hasCueNear(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  // An unambiguous full name needs none, and most that are linked are one.
  if (open.candidates.length === 1 && scoreWithoutCues(input, open, candidate) >= weights.SURE_AT)
    return false;
  const { words } = readingOf(input, open);
  return countCuesNear(words, open.span, input.index.entities.cues, candidate.entity) > 0;
}
