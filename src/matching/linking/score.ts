import { isArea } from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { isTypo } from '../names/bare-span.ts';
import { KNOWN_TO_MANY, KNOWN_TO_SOME } from '../names/familiarity.ts';
import { countCuesAmong, cuesOf, placesAround, wordsAround } from '../reading/cue-words.ts';
import type { Candidate } from './candidates.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { anchorScore, isAnchored } from './scores/anchor-score.ts';
import { contextScoreOf } from './scores/context-score.ts';
import { countryScore } from './scores/country-score.ts';
import { cueScore, mostFromCues, namesakeScore } from './scores/cue-score.ts';
import { GRAMMAR } from './scores/grammar-weights.ts';
import { isAtHome, languageScore } from './scores/language-score.ts';
import { isShared, nameScore } from './scores/name-score.ts';
import { NESTING } from './scores/nesting-weights.ts';
import { readingOf, type ScoringInput } from './scoring-input.ts';
import { isTeamOfReport } from './sport/team-of-report.ts';
import * as weights from './weights.ts';

const { IN_TITLE_CASE, LOCATED, NAMED_AS_TOWN, TITLE_BESIDE } = CONTEXT;

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
    headlineScore(input, open) +
    countryScore(input, open, candidate) +
    townScore(input, open, candidate) +
    knownScore(input, open, candidate) +
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

/** "But Not Trump University Case", where the text below shows that the university is called so. */
function headlineScore({ facts, readings }: ScoringInput, { flow, span }: OpenSpan): number {
  const called = span.context & IN_TITLE_CASE ? facts.called.get(span.group) : undefined;
  return called?.has(readings[flow]?.words[span.last] as number) ? weights.NESTED : 0;
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

function knownScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  if (!isKnownByName(input, open, candidate)) return 0;
  return candidate.familiarity < KNOWN_TO_MANY ? weights.KNOWN_AT_HOME : weights.KNOWN_NAME;
}

/**
 * Many know them, and the text is on their country or written for its people, or has a word for them somewhere: "Starmer"
 * beside "UK", "Bolsonaro" in Portuguese.
 */
export function isKnownByName(
  { index, facts }: ScoringInput,
  { candidates }: OpenSpan,
  candidate: Candidate,
): boolean {
  const { entity, kind, form, familiarity, needsCue, country } = candidate;
  if (needsCue || form !== 'short' || kind !== 'person' || isShared(candidates, candidate)) return false;
  const isOfReaders = isForTheirPeople(facts, country);
  if (isOfReaders && familiarity === KNOWN_TO_SOME) return true;
  if (familiarity !== KNOWN_TO_MANY) return false;
  if (isOfReaders) return true;
  if (facts.countries.has(country) || facts.peoples().has(country)) return true;
  return countCuesAmong(facts.words, index.entities.cues, entity) > 0;
}

/** Whether the page is in a language of the country and on no other that speaks it; not where German “kurz” is Kurz as well. */
function isForTheirPeople(facts: DocumentFacts, country: number): boolean {
  if (!facts.homes?.capitalsTell || !isAtHome(facts, country)) return false;
  for (const one of facts.countries.keys()) if (one !== country && isAtHome(facts, one)) return false;
  return true;
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
  const near = placesAround(reading, open.span, cuesOf(input.index.entities.cues, candidate.entity));
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
  const around = wordsAround(readingOf(input, open).words, open.span);
  return countCuesAmong(around, input.index.entities.cues, candidate.entity) > 0;
}
