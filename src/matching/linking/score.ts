import {
  type CueTable,
  cueHashAt,
  cuesFrom,
  isArea,
  numberAt,
  type PackIndex,
  relationsFrom,
} from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import { isTypo } from '../names/bare-span.ts';
import { countCuesNear, cuesNear, type FlowWords, isCueBeside } from '../reading/cue-words.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { isOneWord } from '../words/tokenized-flow.ts';
import { type Candidate, isNamedInFull } from './candidates.ts';
import { contextScoreOf } from './context-score.ts';
import { countryScore, liesIn } from './country-score.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { GRAMMAR } from './grammar-weights.ts';
import { NESTING } from './nesting-weights.ts';
import { isBefore, lastBefore } from './positions.ts';
import * as weights from './weights.ts';

const { LOCATED, NAMED_AS_TOWN, TITLE_BESIDE } = CONTEXT;

const grammarScore = contextScoreOf(GRAMMAR);
const nestingScore = contextScoreOf(NESTING);

/** What scores are made from: the pack, what the whole document tells, and its flows by their numbers. */
export interface ScoringInput {
  readonly index: PackIndex;
  readonly facts: DocumentFacts;
  readonly readings: readonly FlowReading[];
}

/** Sums what speaks for and against one candidate of a span. A surname may have hundreds, so nothing is made here. */
export function scoreCandidate(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  if (isUnvouchedSlip(input, open, candidate)) return Number.NEGATIVE_INFINITY;
  const score = scoreWithoutCues(input, open, candidate);
  // A surname may be hundreds of people's, whom no cue touches.
  const most = candidate.kind === 'person' ? MOST_FROM_CUES : MOST_FROM_CUES + weights.CUE_BESIDE;
  if (!usesCues(open, score) || score + most < weights.LINK_AT - weights.EITHER_MARGIN) return score;
  return score + cueScore(input, open, candidate) + namesakeScore(input, open, candidate);
}

/** From so many cue words more on a namesake is meant. */
const CUES_OF_NAMESAKE = 2;

/** "The Colombian defence minister … Pedro Sánchez": the words around a full name say which of its bearers is meant. */
function namesakeScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { span, candidates } = open;
  if (candidate.needsCue || candidates.length === 1 || !isNamedInFull(candidate)) return 0;
  const { words } = readingOf(input, open);
  const cuesOf = ({ entity }: Candidate) => countCuesNear(words, span, input.index.entities.cues, entity);
  const own = cuesOf(candidate);
  const isOthers = candidates.some(
    (other) => isNamedInFull(other) && cuesOf(other) - own >= CUES_OF_NAMESAKE,
  );
  return isOthers ? weights.NAMESAKE_BESIDE_CUES : 0;
}

/** With no more than these, what is far below a link stays below a runner-up that counts. */
const MOST_FROM_CUES = weights.MOST_CUES + weights.MOST_DISTANT_CUES + weights.MOST_RELATED;

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
  const { words } = readingOf(input, open);
  if (countCuesNear(words, open.span, input.index.entities.cues, candidate.entity) === 0) return false;
  return usesCues(open, scoreWithoutCues(input, open, candidate));
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
  if (open.span.context & NAMED_AS_TOWN && isArea(input.index.entities, candidate.entity))
    score += weights.AREA_NAMED_AS_TOWN;
  if (isKnownByName(input, open, candidate)) score += weights.KNOWN_NAME;
  score += acronymScore(open, candidate) + languageScore(input.facts, open, candidate);
  score += candidate.familiarity * weights.FAMILIARITY;
  if (anchored) score += weights.ANCHORED;
  if (strangers) score += weights.STRANGER;
  if (isNamedInFull(candidate) && input.facts.strangers.has(open.span.group))
    score += weights.STRANGER_IN_FULL;
  return hasTitle(open, candidate) ? score + weights.TITLE : score;
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

/** Not where a body of another country of that language has the acronym: "PS" is France's or Belgium's. */
function languageScore(
  { homes }: DocumentFacts,
  { candidates }: OpenSpan,
  { kind, form, country }: Candidate,
): number {
  if (homes?.first !== country || form !== 'acronym' || kind !== 'organisation') return 0;
  return candidates.some((other) => homes.others.has(other.country)) ? 0 : weights.OF_PAGES_LANGUAGE;
}

/** Many know them, and the text is on their country or has a word for them somewhere: "Starmer" beside "UK". */
export function isKnownByName(
  { index, facts }: ScoringInput,
  { candidates }: OpenSpan,
  candidate: Candidate,
): boolean {
  const { entity, kind, form, familiarity, needsCue, country } = candidate;
  if (candidates.length > 1 || needsCue || form !== 'short' || kind !== 'person' || familiarity !== KNOWN)
    return false;
  if (facts.countries.has(country) || facts.peoples.has(country)) return true;
  const { cues } = index.entities;
  const end = cuesFrom(cues, entity + 1);
  for (let i = cuesFrom(cues, entity); i < end; i++) if (facts.words.has(cueHashAt(cues, i))) return true;
  return false;
}

/** The familiarity below that of those whom everybody knows. */
const KNOWN = 2;

/** An unambiguous full name needs no cues, and most spans are one. */
function usesCues({ candidates }: OpenSpan, score: number): boolean {
  return candidates.length > 1 || score < weights.SURE_AT;
}

function hasTitle({ span }: OpenSpan, { kind }: Candidate): boolean {
  return (span.context & TITLE_BESIDE) !== 0 && kind === 'person';
}

function nameScore(open: OpenSpan, candidate: Candidate, anchored: boolean): number {
  const { span, candidates } = open;
  const oneWord = isOneWord(span);
  let score = formScore(open, candidate, oneWord);
  if (candidate.needsCue) score += anchored ? weights.COMMON_WORD_ANCHORED : weights.COMMON_WORD;
  if (candidate.generated) score += weights.GENERATED_FORM;
  if (candidate.form === 'short') {
    if (isShared(candidates, candidate)) score += weights.SHARED_SHORT_NAME;
    else if (candidate.familiarity === 3) score += weights.HOUSEHOLD_NAME;
  }
  if (span.rule === 'transliteration') score += weights.TRANSLITERATION;
  if (span.rule === 'typo') score += weights.TYPO;
  if (span.rule === 'two typos') score += weights.TWO_TYPOS;
  if (span.rule !== 'exact' && oneWord) score += weights.ONE_WORD_TYPO;
  return candidate.kind !== 'person' && isShortSlip(open) ? score + weights.SHORT_WORD_TYPO : score;
}

/** Whether a short word is all that tells a misspelt name from others: "Texts", "San Martino". */
function isShortSlip({ span }: OpenSpan): boolean {
  if (span.rule === 'exact') return false;
  const common = HEADS_OF_PLACES.exec(span.name)?.[0].length ?? 0;
  if (span.last - span.first !== (common > 0 ? 2 : 1)) return false;
  const letters = Math.min(span.name.length, span.end - span.start) - common;
  return letters < (isTypo(span) ? LONG_WORD : LONG_WORD_OTHERWISE_SPELT);
}

/** What thousands of places’ names begin with. */
const HEADS_OF_PLACES = /^(?:al|el|fort|la|las|los|new|port|saint|san|santa|santo|sao|st) /;

/** "Orban" stays Viktor's when an Anita comes into the pack, whose surname the compiler has given a need of a cue. */
function isShared(candidates: readonly Candidate[], { entity, needsCue }: Candidate): boolean {
  if (needsCue) return candidates.length > 1;
  return candidates.some((other) => other.entity !== entity && !other.needsCue);
}

/** Words from this many letters on resemble few others. */
const LONG_WORD = 8;
/** The same of a word that is spelt in another way by rule: "Poles" is not Polen. */
const LONG_WORD_OTHERWISE_SPELT = 6;
/** Acronyms of at most this many letters are ambiguous. */
const SHORT_ACRONYM_LETTERS = 3;
/** From this familiarity on a short acronym is taken for the entity that everybody knows by it. */
const KNOWN_BY_ACRONYM = 2;

/** A short form is no name in full, but for a town's that "in", "the town of" or its country tells from people of that name. */
export function isOnlyShort({ span }: OpenSpan, { form, kind, country }: Candidate): boolean {
  if (form !== 'short') return false;
  return !(kind === 'place' && (span.context & LOCATED || liesIn(span, country)));
}

function formScore(open: OpenSpan, candidate: Candidate, oneWord: boolean): number {
  const { form, familiarity } = candidate;
  switch (form) {
    case 'short':
      return isOnlyShort(open, candidate) ? weights.SHORT_NAME : weights.ONE_WORD_NAME;
    case 'acronym':
      return open.span.name.length <= SHORT_ACRONYM_LETTERS && familiarity < KNOWN_BY_ACRONYM
        ? weights.SHORT_ACRONYM
        : weights.ACRONYM;
    case 'native':
      return weights.NATIVE_NAME;
    default:
      return oneWord ? weights.ONE_WORD_NAME : weights.FULL_NAME;
  }
}

/** Whether a stranger of that name was named more recently than the candidate was in full, or only a namesake was. */
function isStrangers({ facts }: ScoringInput, open: OpenSpan, { form, entity }: Candidate): boolean {
  if (form !== 'short') return false;
  if (!open.stranger) return isNamesakes(facts, open, entity);
  const anchor = lastBefore(facts.anchors.get(entity), open);
  return anchor === undefined || isBefore(anchor, open.stranger);
}

/** After "Melania Trump", on a page that names no Donald, "Trump" is hardly his. */
function isNamesakes({ anchors }: ScoringInput['facts'], { namesakes }: OpenSpan, entity: number): boolean {
  return namesakes !== undefined && !namesakes.has(entity) && !anchors.has(entity);
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
  const { words } = readingOf(input, open);
  const near = countCuesNear(words, open.span, cues, candidate.entity);
  const nearby = near === 0 ? 0 : weights.FIRST_CUE + (near - 1) * weights.FURTHER_CUE;
  const beside = near > 0 && isTouchedByCue(words, open, cues, candidate) ? weights.CUE_BESIDE : 0;
  return (
    Math.min(nearby, weights.MOST_CUES) + beside + Math.min(distant, weights.MOST_DISTANT_CUES) + related
  );
}

/** Surnames that need a cue are other people's, whatever touches them. */
function isTouchedByCue(
  words: FlowWords,
  { span }: OpenSpan,
  cues: CueTable,
  { entity, kind, needsCue }: Candidate,
): boolean {
  return needsCue && kind !== 'person' && isCueBeside(words, span, cues, entity);
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
