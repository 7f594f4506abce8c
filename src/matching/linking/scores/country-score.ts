import { isRelatedTo, type Kind, packCountry } from '../../../pack/index.ts';
import { CONTEXT } from '../../context/context-bits.ts';
import { KNOWN_TO_ALL, KNOWN_TO_MANY } from '../../names/familiarity.ts';
import { countCuesAmong } from '../../reading/cue-words.ts';
import type { Span } from '../../reading/flow-reading.ts';
import { TITLES } from '../../words/titles.ts';
import { UNITED_STATES } from '../../words/us-states.ts';
import { type Candidate, isNamedInFull } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import { readingOf, type ScoringInput } from '../scoring-input.ts';
import { isCupOfAnybody } from '../sport/womens-cup.ts';
import { isChamber, isOfCountry, isOfState, isOfStatePolitics } from '../states/bodies-of-parts.ts';
import { isFarFromTopic, timesNamed } from '../topic.ts';
import * as weights from '../weights.ts';
import { placeScore } from './place-score.ts';

const { OF_FOLLOWS } = CONTEXT;

/** Kinds of which many countries have one by the same name: courts, presidents, elections. */
const NATIONAL: ReadonlySet<Kind> = new Set(['organisation', 'office', 'law', 'event']);
const SUPRANATIONAL: ReadonlySet<number> = new Set([packCountry('EU'), packCountry('UN')]);

/** Bodies of the same name in many countries are told apart by the country that the text names beside them. */
export function countryScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { kind, country } = candidate;
  if (isOfAState(input, open, candidate)) return weights.OF_A_STATE;
  if (kind === 'place') return placeScore(input, open, candidate);
  if (country === 0) return kind === 'event' && isMensCup(input, open, candidate) ? weights.CUP_OF_WOMEN : 0;
  if (SUPRANATIONAL.has(open.span.country)) return 0;
  if (SUPRANATIONAL.has(country)) return unspokenScore(input, open, candidate);
  return kind === 'person' ? personScore(open, candidate) : bodyScore(input, open, candidate);
}

/** "The Capitol in Austin", and "the Senate" in a report on the politics of Texas. */
function isOfAState(input: ScoringInput, open: OpenSpan, { needsCue, country, kind }: Candidate): boolean {
  if (!needsCue || kind === 'person') return false;
  const reading = readingOf(input, open);
  if (!isChamber(reading, open.span)) return false;
  if (isOfState(reading, open.span)) return true;
  if (isOfCountry(reading, open.span, false)) return false;
  const isRuledByStates = input.facts.ruledByStates.has(country);
  if (country !== UNITED_STATES) return isRuledByStates;
  const politics = input.facts.statePolitics();
  const isOnState = isRuledByStates || isOfStatePolitics(reading, open.span, politics.more);
  return isOnState && !politics.isOfCountry(reading);
}

/** "The World Cup" is not the men's in a text on the women's, unless they are named in full. */
function isMensCup(input: ScoringInput, open: OpenSpan, { needsCue, entity }: Candidate): boolean {
  if (!needsCue || !isCupOfAnybody(readingOf(input, open), open.span)) return false;
  return !input.facts.anchors.has(entity) && input.facts.isOnWomensCup();
}

function personScore({ span, candidates }: OpenSpan, { country, form }: Candidate): number {
  if (span.country === 0) return 0;
  if (span.country === country) return form === 'short' ? weights.PERSON_OF_THIS_COUNTRY : 0;
  // "the Saudi King Abdullah": the other one has nothing but this name.
  if (TITLES.has(span.hash)) return weights.OF_ANOTHER_COUNTRY;
  if (form === 'short') return weights.PERSON_OF_ANOTHER_COUNTRY;
  return candidates.some((other) => isNamedInFull(other) && other.country === span.country)
    ? weights.OF_ANOTHER_COUNTRY
    : 0;
}

function bodyScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { kind, country } = candidate;
  if (kind === 'company') return isBranch(open.span, country) ? weights.NESTED : 0;
  const beside = NATIONAL.has(kind) || isLocalMedium(candidate) ? besideScore(input, open, candidate) : 0;
  return beside === 0 ? unspokenScore(input, open, candidate) : beside;
}

function unspokenScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  return isUnspokenOf(input, open, candidate) ? weights.NO_WORD_OF_ITS_COUNTRY : 0;
}

/** What is told by the country that stands beside the body, or else by those that the text is about. */
function besideScore(
  { facts }: ScoringInput,
  { span, candidates }: OpenSpan,
  { country, needsCue }: Candidate,
): number {
  if (span.country !== 0)
    return span.country === country ? weights.OF_THIS_COUNTRY : weights.OF_ANOTHER_COUNTRY;
  if (!needsCue) return 0;
  if (span.spokenOf === country && candidates.every((other) => other.kind !== 'place'))
    return weights.OF_THIS_COUNTRY;
  return isFarFromTopic(facts, country, isShared(candidates, country)) ? weights.NO_WORD_OF_ITS_COUNTRY : 0;
}

/** "GM of Canada" is not GM. */
function isBranch(span: Span, country: number): boolean {
  return (span.context & OF_FOLLOWS) !== 0 && span.country !== 0 && span.country !== country;
}

/** So many bodies of one name are too many for it to mean one of them by itself; papers are from two on, each “the Times” to its readers. */
const MANY = 4;
const MANY_MEDIA = 2;

/**
 * Whether many bodies bear the name, and nothing in the text speaks for this one: not its country, no word, nobody that it belongs
 * to. Everybody knows Congress.
 */
function isUnspokenOf(
  { facts, index: { entities } }: ScoringInput,
  { candidates }: OpenSpan,
  { entity, country, kind, needsCue, familiarity }: Candidate,
): boolean {
  if (!needsCue || !isOfMany(candidates, kind) || (familiarity === KNOWN_TO_ALL && kind !== 'medium'))
    return false;
  if (timesNamed(facts, country) > 0) return false;
  if (countCuesAmong(facts.words, entities.cues, entity) > 0) return false;
  return !isRelatedTo(entities, entity, facts.anchors);
}

function isOfMany(candidates: readonly Candidate[], kind: Kind): boolean {
  if (kind !== 'medium') return NATIONAL.has(kind) && candidates.length >= MANY;
  return candidates.filter((other) => other.kind === kind).length >= MANY_MEDIA;
}

/** Whether bodies of several countries bear the name: not Liverpool, a city and a club. */
function isShared(candidates: readonly Candidate[], country: number): boolean {
  return candidates.some((other) => NATIONAL.has(other.kind) && other.country !== country);
}

/** A paper or broadcaster that few know abroad, by a name that others have too: "ABC News", "CCTV". */
function isLocalMedium({ kind, needsCue, familiarity }: Candidate): boolean {
  return kind === 'medium' && needsCue && familiarity < KNOWN_TO_MANY;
}
