import { cuesOf, type PackIndex, relationsOf } from '../pack/index.ts';
import type { Candidate } from './candidates.ts';
import type { DocumentFacts, OpenSpan, Position } from './document.ts';
import {
  ALONE,
  AT_SENTENCE_START,
  type FlowReading,
  IN_ALL_CAPS,
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  PLACE_PREPOSITION_BEFORE,
  SPEECH_AFTER,
  TITLE_BEFORE,
  TOUCHES_NAME,
} from './flow-reading.ts';
import * as weights from './weights.ts';

/** A candidate with what speaks for it, in the words of the page. */
export interface Scored extends Candidate {
  readonly score: number;
  readonly cues: readonly string[];
  readonly anchored: boolean;
}

export interface ScoringInput {
  readonly index: PackIndex;
  readonly facts: DocumentFacts;
  readonly readings: readonly FlowReading[];
}

/** Sums what speaks for and against one candidate of a span. */
export function scoreCandidate(input: ScoringInput, open: OpenSpan, candidate: Candidate): Scored {
  const cues: string[] = [];
  const strangers = isStrangers(input, open, candidate);
  const anchored = !strangers && isAnchoredElsewhere(input, open, candidate);
  let score =
    nameScore(open, candidate, anchored) + grammarScore(open, candidate) + nestingScore(open, candidate);
  score += candidate.familiarity * weights.FAMILIARITY;
  if (anchored) score += weights.ANCHORED;
  if (strangers) score += weights.STRANGER;
  if (open.span.context & TITLE_BEFORE && candidate.kind === 'person') {
    score += weights.TITLE;
    cues.push(wordBefore(input, open));
  }
  // An unambiguous full name needs no cues, and most mentions are one.
  if (open.candidates.length > 1 || score < weights.SURE_AT) score += cueScore(input, open, candidate, cues);
  return { ...candidate, score, cues, anchored };
}

function nameScore({ span, candidates }: OpenSpan, candidate: Candidate, anchored: boolean): number {
  const oneWord = span.last - span.first === 1;
  let score = formScore(candidate, { oneWord, letters: span.name.length });
  if (candidate.needsCue) score += anchored ? weights.COMMON_WORD_ANCHORED : weights.COMMON_WORD;
  if (candidate.generated) score += weights.GENERATED_FORM;
  if (candidate.form === 'short' && candidates.length > 1) score += weights.SHARED_SHORT_NAME;
  if (span.rule === 'transliteration') score += weights.TRANSLITERATION;
  if (span.rule === 'typo') score += weights.TYPO;
  if (span.rule !== 'exact' && oneWord) score += weights.ONE_WORD_TYPO;
  return score;
}

/** Acronyms of at most this many letters are ambiguous. */
const SHORT_ACRONYM_LETTERS = 3;
/** From this familiarity on a short acronym is taken for the entity that everybody knows by it. */
const KNOWN_BY_ACRONYM = 2;

function formScore(
  { form, familiarity }: Candidate,
  { oneWord, letters }: { readonly oneWord: boolean; readonly letters: number },
): number {
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
  const speaks =
    candidate.kind === 'person' || candidate.kind === 'organisation' || candidate.kind === 'company';
  if (context & PLACE_PREPOSITION_BEFORE && place) score += weights.FITTING_GRAMMAR;
  if (context & SPEECH_AFTER && speaks) score += weights.FITTING_GRAMMAR;
  if (context & TITLE_BEFORE && place && candidate.needsCue) score += weights.WRONG_GRAMMAR;
  if (context & SPEECH_AFTER && place && candidate.needsCue) score += weights.WRONG_GRAMMAR;
  const saysNothing = AT_SENTENCE_START | IN_TITLE_CASE | IN_ALL_CAPS | ALONE;
  if (candidate.needsCue && candidate.form !== 'short' && !(context & saysNothing))
    score += weights.MID_SENTENCE;
  if (candidate.form === 'acronym' && context & IN_ALL_CAPS) score += weights.COMMON_WORD;
  return score;
}

function nestingScore({ span }: OpenSpan, { kind }: Candidate): number {
  const { context } = span;
  const oneWord = span.last - span.first === 1;
  if (context & NO_NAME) return weights.NESTED;
  if (context & IN_TITLE_CASE && !(context & INSIDE_OF_NAME)) return oneWord ? titleCaseNesting(context) : 0;
  const person = kind === 'person' && !oneWord;
  if (context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT | INSIDE_OF_NAME)) {
    return person ? weights.NESTED_PERSON : weights.NESTED;
  }
  let score = context & MAY_GO_ON_LEFT && oneWord ? weights.PERHAPS_NESTED : 0;
  if (context & TOUCHES_NAME && !person) score += weights.TOUCHES_NAME;
  if (context & OF_FOLLOWS && kind === 'organisation') score += weights.OF_FOLLOWS;
  return score;
}

/** In a headline every neighbour is capitalised: only the document can tell, so a capital beside it weighs little. */
function titleCaseNesting(context: number): number {
  return context & (NAME_GOES_ON_LEFT | NAME_GOES_ON_RIGHT) ? weights.PERHAPS_NESTED : 0;
}

/** Whether a stranger of that name was named more recently than the candidate was in full. */
function isStrangers({ facts }: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  const strangers = candidate.form === 'short' ? facts.strangers.get(open.span.group) : undefined;
  if (!strangers) return false;
  const stranger = lastBefore(strangers, open);
  const anchor = lastBefore(facts.anchors.get(candidate.entity) ?? [], open);
  return stranger !== undefined && (anchor === undefined || isBefore(anchor, stranger));
}

/** Named in full, or linked by a first pass, at another place than this. */
function isAnchoredElsewhere({ facts }: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  const anchors = facts.anchors.get(candidate.entity);
  return anchors?.some(({ flow, token }) => flow !== open.flow || token !== open.token) ?? false;
}

function lastBefore(positions: readonly Position[], open: Position): Position | undefined {
  return positions.findLast((position) => isBefore(position, open));
}

function isBefore(a: Position, b: Position): boolean {
  return a.flow < b.flow || (a.flow === b.flow && a.token < b.token);
}

function cueScore(input: ScoringInput, open: OpenSpan, candidate: Candidate, cues: string[]): number {
  const { index, facts } = input;
  const near = cuesNear(input, open, candidate);
  cues.push(...near.map((cue) => cue.toLowerCase()));
  let score = near.length === 0 ? 0 : weights.FIRST_CUE + (near.length - 1) * weights.FURTHER_CUE;
  score = Math.min(score, weights.MOST_CUES);
  let distant = 0;
  for (const cue of cuesOf(index.entities, candidate.entity)) {
    if (facts.words.has(cue)) distant += weights.DISTANT_CUE;
  }
  score += Math.min(distant, weights.MOST_DISTANT_CUES);
  return score + relatedScore(input, open, candidate);
}

/** The distinct cue words of the candidate that stand around the span, in the text's spelling. */
function cuesNear({ index, readings }: ScoringInput, open: OpenSpan, candidate: Candidate): string[] {
  const reading = readings[open.flow] as FlowReading; // flow numbers come from the readings
  const wanted = cuesOf(index.entities, candidate.entity);
  if (wanted.length === 0) return [];
  const found = new Map<number, string>();
  const from = Math.max(0, open.span.first - weights.CUE_WINDOW);
  const to = Math.min(reading.hash.length, open.span.last + weights.CUE_WINDOW);
  for (let i = from; i < to; i++) {
    if (i >= open.span.first && i < open.span.last) continue;
    const hash = reading.hash[i] as number; // i < length
    if (wanted.includes(hash)) found.set(hash, reading.text.slice(reading.start[i], reading.end[i]));
  }
  return [...found.values()];
}

/** Entities named in full on the page that the pack relates to the candidate. */
function relatedScore({ index, facts }: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  let score = 0;
  for (const other of relationsOf(index.entities, candidate.entity)) {
    if (facts.anchors.has(other) && !open.candidates.some(({ entity }) => entity === other))
      score += weights.RELATED;
  }
  return Math.min(score, weights.MOST_RELATED);
}

function wordBefore({ readings }: ScoringInput, open: OpenSpan): string {
  const reading = readings[open.flow] as FlowReading; // flow numbers come from the readings
  const i = open.span.first - 1;
  return reading.text.slice(reading.start[i], reading.end[i]);
}
