import { entityIdOf, lastOf, type PackIndex } from '../../pack/index.ts';
import type { Annotation, Evidence, LinkContext, MatchRule } from '../annotation.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { SpanRule } from '../names/bare-span.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { readFlow } from '../reading/read-flow.ts';
import type { Candidate } from './candidates.ts';
import { type Decision, decide } from './decide.ts';
import { addDefinedAcronyms } from './defined-acronyms.ts';
import { type OpenSpan, withAnchors } from './document.ts';
import { gatherFacts } from './gather-facts.ts';
import { append, type Position } from './positions.ts';
import { cuesFor } from './score.ts';
import { isOnlyShort } from './scores/name-score.ts';
import { readingOf, type ScoringInput } from './scoring-input.ts';

const { AT_SENTENCE_START, TITLE_BESIDE } = CONTEXT;

/** Spans that `linkInSteps` decides before it lets its caller take a turn: about 2 ms. */
const SPANS_A_STEP = 50;

/**
 * Decides every span of a document. `readings` are its flows in document order; the answer has the annotations
 * of each flow, in the same order. Pure: the same readings give the same annotations, whatever came before.
 */
export function linkReadings(
  readings: readonly FlowReading[],
  index: PackIndex,
  context: LinkContext = {},
): readonly (readonly Annotation[])[] {
  return lastOf(linkInSteps(readings, index, context));
}

/** `linkReadings` in small steps, so that the worker can answer others in between on a very long page. */
export function* linkInSteps(
  readings: readonly FlowReading[],
  index: PackIndex,
  context: LinkContext = {},
): Generator<undefined, readonly (readonly Annotation[])[]> {
  const first: ScoringInput = { index, facts: yield* gatherFacts(readings, index, context), readings };
  const facts = withAnchors(first.facts, yield* linkedInMidSentence(first));
  const input: ScoringInput = { index, facts, readings };
  const annotations: Annotation[][] = readings.map(() => []);
  let number = 0;
  for (const open of facts.spans) {
    if (number++ % SPANS_A_STEP === 0) yield;
    annotate(input, open, annotations[open.flow] as Annotation[]); // flow numbers come from the readings
  }
  addDefinedAcronyms(input, annotations);
  return annotations;
}

/** Adds the span's annotation, or those of the shorter names in it: "Iran" where "Iran protests" are no event of the pack. */
function annotate(input: ScoringInput, open: OpenSpan, annotations: Annotation[]): void {
  const decision = decide(input, open);
  if (decision) annotations.push(toAnnotation(input, open, decision));
  else for (const shorter of open.within) annotate(input, shorter, annotations);
}

/** Links the flows of a document from their texts. */
export function link(
  texts: readonly string[],
  index: PackIndex,
  context: LinkContext = {},
): readonly (readonly Annotation[])[] {
  return linkReadings(
    texts.map((text) => readFlow(text, index, context.language)),
    index,
    context,
  );
}

/**
 * What a first pass links without doubt between two: a name keeps its meaning through a document, so these count as
 * anchors for the places that tell less, such as the start of a sentence or a headline.
 */
function* linkedInMidSentence(
  input: ScoringInput,
): Generator<undefined, ReadonlyMap<number, readonly Position[]>> {
  const linked = new Map<number, Position[]>();
  let number = 0;
  for (const open of input.facts.spans) {
    if (number++ % SPANS_A_STEP === 0) yield;
    if (open.span.rule !== 'exact' || open.span.context & AT_SENTENCE_START || tellsNothing(input, open))
      continue;
    const decision = decide(input, open);
    if (!decision || decision.confidence === 'either') continue;
    const { candidate } = decision.best;
    if (isNoAnchor(open, candidate)) continue;
    append(linked, candidate.entity, open);
  }
  return linked;
}

/** Whether a first pass over this span can give no new anchor: most short forms are none, and some are anchors already. */
function tellsNothing({ facts }: ScoringInput, open: OpenSpan): boolean {
  return open.candidates.every(
    (candidate) => isNoAnchor(open, candidate) || facts.anchors.has(candidate.entity),
  );
}

/** A short form, but for "President Pashinyan": that says as much as the full name, if nobody else may be meant. */
function isNoAnchor(open: OpenSpan, candidate: Candidate): boolean {
  const isToldByTitle = (open.span.context & TITLE_BESIDE) !== 0 && open.candidates.length === 1;
  return isOnlyShort(open, candidate) && !isToldByTitle;
}

function toAnnotation(input: ScoringInput, open: OpenSpan, decision: Decision): Annotation {
  const { index } = input;
  const { best, rival, confidence } = decision;
  const { start, end, name, rule } = open.span;
  const { candidate } = best;
  const evidence: Evidence = {
    name,
    rule: ruleOf(candidate, rule),
    cues: cuesFor(input, open, candidate),
    score: round(best.score),
    ...(rival
      ? { runnerUp: { entity: entityIdOf(index, rival.candidate.entity), score: round(rival.score) } }
      : {}),
  };
  return {
    start,
    end,
    surface: readingOf(input, open).text.slice(start, end),
    entity: entityIdOf(index, candidate.entity),
    kind: candidate.kind,
    familiarity: candidate.familiarity,
    confidence,
    evidence,
  };
}

function ruleOf(best: Candidate, rule: SpanRule): MatchRule {
  if (rule !== 'exact') return 'similar spelling';
  if (best.form === 'short') return 'short form';
  if (best.form === 'acronym') return 'acronym';
  return best.generated ? 'inflected' : 'exact';
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
