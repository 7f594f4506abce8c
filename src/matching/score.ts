import {
  cueHashAt,
  cuesFrom,
  isCountry,
  type Kind,
  numberAt,
  type PackIndex,
  packCountry,
  relationsFrom,
} from '../pack/index.ts';
import type { Candidate } from './candidates.ts';
import { countCuesNear, cuesNear } from './cue-words.ts';
import { type DocumentFacts, isBefore, lastBefore, type OpenSpan } from './document.ts';
import {
  ABOUT_SPORT,
  ALONE,
  AT_SENTENCE_START,
  BESIDE_PLACE,
  type FlowReading,
  HONORIFIC_BEFORE,
  IN_ALL_CAPS,
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  isTypo,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  OF_PART_FOLLOWS,
  PLACE_PREPOSITION_BEFORE,
  ROLE_AFTER,
  SPEECH_AFTER,
  type Span,
  TITLE_BEFORE,
  TOUCHES_BODY,
  TOUCHES_NAME,
  TOUCHES_PLACE_ON_LEFT,
  TOUCHES_PLACE_ON_RIGHT,
} from './flow-reading.ts';
import { TITLES } from './lexicon.ts';
import * as weights from './weights.ts';

/** Kinds of which many countries have one by the same name: courts, presidents, elections. */
const NATIONAL: ReadonlySet<Kind> = new Set(['organisation', 'office', 'law', 'event']);
const SUPRANATIONAL: ReadonlySet<number> = new Set([packCountry('EU'), packCountry('UN')]);

export interface ScoringInput {
  readonly index: PackIndex;
  readonly facts: DocumentFacts;
  readonly readings: readonly FlowReading[];
}

/** Sums what speaks for and against one candidate of a span. A surname may have hundreds, so nothing is made here. */
export function scoreCandidate(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  if (isUnvouchedSlip(input, open, candidate)) return Number.NEGATIVE_INFINITY;
  const score = scoreWithoutCues(input, open, candidate);
  if (!usesCues(open, score) || score + MOST_FROM_CUES < weights.LINK_AT - weights.EITHER_MARGIN)
    return score;
  return score + cueScore(input, open, candidate);
}

/** With no more than these, what is far below a link stays below a runner-up that counts. */
const MOST_FROM_CUES = weights.MOST_CUES + weights.MOST_DISTANT_CUES + weights.MOST_RELATED;

/** What spoke for a candidate, in the words of the page: its title and the cue words around it. */
export function cuesFor(input: ScoringInput, open: OpenSpan, candidate: Candidate): readonly string[] {
  const title = hasTitle(open, candidate) ? [open.span.title ?? ''] : [];
  if (!usesCues(open, scoreWithoutCues(input, open, candidate))) return title;
  const reading = readingOf(input, open);
  const near = cuesNear(reading, open.span, input.index.entities.cues, candidate.entity);
  return [...title, ...near.map(({ start, end }) => reading.text.slice(start, end).toLowerCase())];
}

/** Whether the document names the candidate in full at another place, and no stranger of that name since. */
export function isAnchored(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  return !isStrangers(input, open, candidate) && isAnchoredElsewhere(input, open, candidate);
}

/** A surname with a slip resembles many: only the full name elsewhere on the page can tell whose it is. */
function isUnvouchedSlip({ facts }: ScoringInput, { span }: OpenSpan, { form, entity }: Candidate): boolean {
  return form === 'short' && isTypo(span) && !facts.anchors.has(entity);
}

function scoreWithoutCues(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const strangers = isStrangers(input, open, candidate);
  const anchored = !strangers && isAnchoredElsewhere(input, open, candidate);
  let score =
    nameScore(open, candidate, anchored) + grammarScore(open, candidate) + nestingScore(open, candidate);
  score += countryScore(input, open, candidate);
  score += candidate.familiarity * weights.FAMILIARITY;
  if (anchored) score += weights.ANCHORED;
  if (strangers) score += weights.STRANGER;
  return hasTitle(open, candidate) ? score + weights.TITLE : score;
}

/** An unambiguous full name needs no cues, and most mentions are one. */
function usesCues({ candidates }: OpenSpan, score: number): boolean {
  return candidates.length > 1 || score < weights.SURE_AT;
}

function hasTitle({ span }: OpenSpan, { kind }: Candidate): boolean {
  return (span.context & TITLE_BEFORE) !== 0 && kind === 'person';
}

function nameScore({ span, candidates }: OpenSpan, candidate: Candidate, anchored: boolean): number {
  const oneWord = span.last - span.first === 1;
  let score = formScore(candidate, oneWord, span.name.length);
  if (candidate.needsCue) score += anchored ? weights.COMMON_WORD_ANCHORED : weights.COMMON_WORD;
  if (candidate.generated) score += weights.GENERATED_FORM;
  if (candidate.form === 'short' && candidates.length > 1) score += weights.SHARED_SHORT_NAME;
  if (candidate.form === 'short' && candidates.length === 1 && candidate.familiarity === 3)
    score += weights.HOUSEHOLD_NAME;
  if (span.rule === 'transliteration') score += weights.TRANSLITERATION;
  if (span.rule === 'typo') score += weights.TYPO;
  if (span.rule === 'two typos') score += weights.TWO_TYPOS;
  if (span.rule !== 'exact' && oneWord) score += weights.ONE_WORD_TYPO;
  const longEnough = isTypo(span) ? LONG_WORD : LONG_WORD_OTHERWISE_SPELT;
  const letters = Math.min(span.name.length, span.end - span.start);
  if (span.rule !== 'exact' && oneWord && candidate.kind !== 'person' && letters < longEnough)
    score += weights.SHORT_WORD_TYPO;
  return score;
}

/** From so many on, all mentions of a place in a document that are not "in" it are taken for its team. */
const MATCHES_OF_TEAM = 2;
/** Words from this many letters on resemble few others. */
const LONG_WORD = 8;
/** The same of a word that is spelt in another way by rule: "Poles" is not Polen. */
const LONG_WORD_OTHERWISE_SPELT = 6;
/** Acronyms of at most this many letters are ambiguous. */
const SHORT_ACRONYM_LETTERS = 3;
/** From this familiarity on a short acronym is taken for the entity that everybody knows by it. */
const KNOWN_BY_ACRONYM = 2;

function formScore({ form, familiarity }: Candidate, oneWord: boolean, letters: number): number {
  switch (form) {
    case 'short':
      return weights.SHORT_NAME;
    case 'acronym':
      return letters <= SHORT_ACRONYM_LETTERS && familiarity < KNOWN_BY_ACRONYM
        ? weights.SHORT_ACRONYM
        : weights.ACRONYM;
    case 'native':
      return weights.NATIVE_NAME;
    default:
      return oneWord ? weights.ONE_WORD_NAME : weights.FULL_NAME;
  }
}

function grammarScore({ span: { context } }: OpenSpan, candidate: Candidate): number {
  let score = 0;
  const place = candidate.kind === 'place';
  const body = candidate.kind === 'organisation' || candidate.kind === 'company';
  const speaks = candidate.kind === 'person' || body;
  if (context & PLACE_PREPOSITION_BEFORE && place) score += weights.FITTING_GRAMMAR;
  if (context & BESIDE_PLACE && place) score += weights.LISTED_WITH_PLACE;
  if (context & SPEECH_AFTER && speaks) score += weights.FITTING_GRAMMAR;
  if (context & ROLE_AFTER && body) score += weights.FITTING_GRAMMAR;
  if (context & HONORIFIC_BEFORE && candidate.kind !== 'person') score += weights.NESTED;
  if (context & TITLE_BEFORE && place && candidate.needsCue) score += weights.WRONG_GRAMMAR;
  if (context & SPEECH_AFTER && place && candidate.needsCue) score += weights.WRONG_GRAMMAR;
  const saysNothing = AT_SENTENCE_START | IN_TITLE_CASE | IN_ALL_CAPS | ALONE;
  if (candidate.needsCue && candidate.form !== 'short' && !(context & saysNothing))
    score += weights.MID_SENTENCE;
  if (candidate.form === 'acronym' && context & IN_ALL_CAPS) score += weights.COMMON_WORD;
  return score;
}

function nestingScore({ span }: OpenSpan, candidate: Candidate): number {
  const { context } = span;
  const { kind, form } = candidate;
  const oneWord = span.last - span.first === 1;
  if (context & NO_NAME) return weights.NESTED;
  if (context & IN_TITLE_CASE && !(context & INSIDE_OF_NAME)) return oneWord ? titleCaseNesting(context) : 0;
  const person = kind === 'person' && form !== 'short' && !oneWord && span.rule === 'exact';
  if (context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME)) {
    return person ? weights.NESTED_PERSON : weights.NESTED;
  }
  let score = 0;
  if (context & MAY_GO_ON_LEFT) {
    if (form === 'short' || (kind === 'person' && oneWord)) score += weights.AFTER_GIVEN_NAME;
    else if (oneWord) score += weights.PERHAPS_NESTED;
  }
  if (context & TOUCHES_NAME && !person) score += touchingScore(context, candidate);
  if (context & OF_FOLLOWS && (kind === 'organisation' || kind === 'medium'))
    score += context & OF_PART_FOLLOWS ? weights.NESTED : weights.OF_FOLLOWS;
  return score;
}

/** "Ford Australia" is neither Ford nor Australia, and "Michigan Supreme Court" neither Michigan nor the nation's court. */
function touchingScore(context: number, { kind }: Candidate): number {
  if (kind !== 'person' && kind !== 'place' && context & (TOUCHES_PLACE_ON_RIGHT | TOUCHES_PLACE_ON_LEFT))
    return weights.NESTED;
  if (kind === 'place' && context & TOUCHES_BODY) return weights.NESTED;
  return weights.TOUCHES_NAME;
}

/** A match around the name, or around it elsewhere in the document and no "in" before it here. */
function isTeam({ matches }: DocumentFacts, { context, group }: Span): boolean {
  if (context & ABOUT_SPORT) return true;
  return !(context & PLACE_PREPOSITION_BEFORE) && (matches.get(group) ?? 0) >= MATCHES_OF_TEAM;
}

/** Bodies of the same name in many countries are told apart by the country that the text names beside them. */
function countryScore({ facts, index }: ScoringInput, { span }: OpenSpan, candidate: Candidate): number {
  const { kind, country, form } = candidate;
  if (kind === 'place') {
    if (isTeam(facts, span)) return weights.TEAM;
    return isElsewhere(facts, span, country) && !isCountry(index.entities, candidate.entity)
      ? weights.PLACE_OF_ANOTHER_COUNTRY
      : 0;
  }
  if (country === 0 || SUPRANATIONAL.has(country) || SUPRANATIONAL.has(span.country)) return 0;
  if (kind === 'person') {
    if (span.country === 0 || span.country === country) return 0;
    // "the Saudi King Abdullah": the other one has nothing but this name.
    if (TITLES.has(span.hash)) return weights.OF_ANOTHER_COUNTRY;
    return form === 'short' ? weights.PERSON_OF_ANOTHER_COUNTRY : 0;
  }
  if (!NATIONAL.has(kind) && !isLocalMedium(candidate)) return 0;
  if (span.country !== 0)
    return span.country === country ? weights.OF_THIS_COUNTRY : weights.OF_ANOTHER_COUNTRY;
  return candidate.needsCue && facts.countries.size > 0 && !facts.countries.has(country)
    ? weights.NO_WORD_OF_ITS_COUNTRY
    : 0;
}

/** A paper or broadcaster that few know abroad, by a name that others have too: "ABC News", "CCTV". */
function isLocalMedium({ kind, needsCue, familiarity }: Candidate): boolean {
  return kind === 'medium' && needsCue && familiarity < 2;
}

/** Whether the text says that a place of this name lies in another country: "the city of Salamanca in central Mexico". */
function isElsewhere({ placed }: DocumentFacts, { group }: Span, country: number): boolean {
  const said = placed.get(group) ?? 0;
  return said !== 0 && country !== 0 && said !== country;
}

/** In a headline every neighbour is capitalised: only the document can tell, so a capital beside it weighs little. */
function titleCaseNesting(context: number): number {
  return context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT) ? weights.PERHAPS_NESTED : 0;
}

/** Whether a stranger of that name was named more recently than the candidate was in full. */
function isStrangers({ facts }: ScoringInput, open: OpenSpan, { form, entity }: Candidate): boolean {
  if (form !== 'short' || !open.stranger) return false;
  const anchor = lastBefore(facts.anchors.get(entity), open);
  return anchor === undefined || isBefore(anchor, open.stranger);
}

/** Named in full, or linked by a first pass, at another place than this. */
function isAnchoredElsewhere({ facts }: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  const anchors = facts.anchors.get(candidate.entity);
  if (!anchors) return false;
  for (const { flow, token } of anchors) if (flow !== open.flow || token !== open.token) return true;
  return false;
}

function cueScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { index, facts } = input;
  const related = relatedScore(input, open, candidate);
  const { cues } = index.entities;
  const from = cuesFrom(cues, candidate.entity);
  const end = cuesFrom(cues, candidate.entity + 1);
  if (from === end) return related;
  let distant = 0;
  for (let i = from; i < end; i++) {
    if (facts.words.has(cueHashAt(cues, i))) distant += weights.DISTANT_CUE;
  }
  if (distant === 0) return related; // what stands nowhere does not stand near
  const near = countCuesNear(readingOf(input, open).words, open.span, cues, candidate.entity);
  const nearby = near === 0 ? 0 : weights.FIRST_CUE + (near - 1) * weights.FURTHER_CUE;
  return Math.min(nearby, weights.MOST_CUES) + Math.min(distant, weights.MOST_DISTANT_CUES) + related;
}

/** Entities named in full on the page that the pack relates to the candidate. */
function relatedScore({ index, facts }: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { relationTo } = index.entities;
  const end = relationsFrom(index.entities, candidate.entity + 1);
  let score = 0;
  for (let i = relationsFrom(index.entities, candidate.entity); i < end; i++) {
    const other = numberAt(relationTo, i);
    if (facts.anchors.has(other) && !open.candidates.some(({ entity }) => entity === other))
      score += weights.RELATED;
    if (score >= weights.MOST_RELATED) return weights.MOST_RELATED;
  }
  return score;
}

function readingOf({ readings }: ScoringInput, open: OpenSpan): FlowReading {
  return readings[open.flow] as FlowReading; // flow numbers come from the readings
}
