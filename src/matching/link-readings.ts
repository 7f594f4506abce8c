import { entityIdOf, familiarityOf, kindOf, type PackIndex } from '../pack/index.ts';
import type { Annotation, Confidence, Evidence, LinkContext, MatchRule } from './annotation.ts';
import { type DocumentFacts, gatherFacts, type OpenSpan, type Position, withAnchors } from './document.ts';
import { AT_SENTENCE_START, type FlowReading, type SpanRule } from './flow-reading.ts';
import { readFlow } from './read-flow.ts';
import { type Scored, type ScoringInput, scoreCandidate } from './score.ts';
import * as weights from './weights.ts';

/** Mentions that `linkInSteps` decides before it lets its caller take a turn: about 2 ms. */
const MENTIONS_A_STEP = 50;

/**
 * Decides every mention of a document. `readings` are its flows in document order; the answer has the annotations
 * of each flow, in the same order. Pure: the same readings give the same annotations, whatever came before.
 */
export function linkReadings(
  readings: readonly FlowReading[],
  index: PackIndex,
  context: LinkContext = {},
): readonly (readonly Annotation[])[] {
  const steps = linkInSteps(readings, index, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `linkReadings` in small steps, so that the worker can answer others in between on a very long page. */
export function* linkInSteps(
  readings: readonly FlowReading[],
  index: PackIndex,
  context: LinkContext = {},
): Generator<undefined, readonly (readonly Annotation[])[]> {
  const first: ScoringInput = { index, facts: gatherFacts(readings, index, context), readings };
  const facts = withAnchors(first.facts, yield* linkedInMidSentence(first));
  const input: ScoringInput = { index, facts, readings };
  const annotations: Annotation[][] = readings.map(() => []);
  for (const [number, open] of facts.spans.entries()) {
    if (number % MENTIONS_A_STEP === 0) yield;
    const decision = decide(input, open);
    if (decision) annotations[open.flow]?.push(toAnnotation(input, open, decision));
  }
  addDefinedAcronyms(input, annotations);
  return annotations;
}

/** Links the flows of a document from their texts. */
export function link(
  texts: readonly string[],
  index: PackIndex,
  context: LinkContext = {},
): readonly (readonly Annotation[])[] {
  return linkReadings(
    texts.map((text) => readFlow(text, index)),
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
  for (const [number, open] of input.facts.spans.entries()) {
    if (number % MENTIONS_A_STEP === 0) yield;
    if (open.span.rule !== 'exact' || open.span.context & AT_SENTENCE_START) continue;
    const decision = decide(input, open);
    if (!decision || decision.best.form === 'short' || confidenceOf(decision, 'exact') === 'either') continue;
    const positions = linked.get(decision.best.entity);
    if (positions) positions.push(open);
    else linked.set(decision.best.entity, [open]);
  }
  return linked;
}

interface Decision {
  readonly best: Scored;
  readonly rival: Scored | undefined;
}

function decide(input: ScoringInput, open: OpenSpan): Decision | undefined {
  if (definedOtherwise(input.facts, input.readings[open.flow], open)) return undefined;
  const ranked = open.candidates
    .map((candidate) => scoreCandidate(input, open, candidate))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
  const [best, second] = ranked;
  if (!best || best.score < weights.LINK_AT || !maybeShort(best)) return undefined;
  const rival = second && second.score >= weights.LINK_AT - weights.EITHER_MARGIN ? second : undefined;
  return { best, rival };
}

/** A short form of a name that many share needs the full name, a title or a cue; familiarity alone is not enough. */
function maybeShort(best: Scored): boolean {
  return best.form !== 'short' || best.anchored || best.cues.length > 0 || best.familiarity === 3;
}

/** The text itself says that this acronym stands for something else. */
function definedOtherwise(facts: DocumentFacts, reading: FlowReading | undefined, open: OpenSpan): boolean {
  if (!reading || open.span.last - open.span.first !== 1) return false;
  const hash = reading.hash[open.span.first] as number; // a span has tokens
  if (!facts.acronyms.has(hash) || !open.candidates.every(({ form }) => form === 'acronym')) return false;
  const defined = facts.acronyms.get(hash);
  return !open.candidates.some(({ entity }) => entity === defined);
}

function toAnnotation(
  { index, readings }: ScoringInput,
  { flow, span }: OpenSpan,
  decision: Decision,
): Annotation {
  const { best, rival } = decision;
  const reading = readings[flow] as FlowReading; // flow numbers come from the readings
  const start = reading.start[span.first] as number; // a span has tokens
  const end = reading.end[span.last - 1] as number;
  const evidence: Evidence = {
    name: span.name,
    form: best.form,
    rule: ruleOf(best, span.rule),
    cues: best.cues,
    score: round(best.score),
    ...(rival ? { runnerUp: { entity: entityIdOf(index, rival.entity), score: round(rival.score) } } : {}),
  };
  return {
    start,
    end,
    surface: reading.text.slice(start, end),
    entity: entityIdOf(index, best.entity),
    kind: best.kind,
    familiarity: familiarityOf(index.entities, best.entity),
    confidence: confidenceOf(decision, span.rule),
    evidence,
  };
}

function ruleOf(best: Scored, rule: SpanRule): MatchRule {
  if (rule !== 'exact') return 'similar spelling';
  if (best.form === 'short') return 'short form';
  if (best.form === 'acronym') return 'acronym';
  return best.generated ? 'inflected' : 'exact';
}

function confidenceOf({ best, rival }: Decision, rule: SpanRule): Confidence {
  const lead = rival ? best.score - rival.score : Number.POSITIVE_INFINITY;
  if (lead < weights.EITHER_MARGIN) return 'either';
  const sure = best.score >= weights.SURE_AT && lead >= weights.LIKELY_MARGIN && rule === 'exact';
  return sure || (best.form === 'short' && best.anchored && lead >= weights.LIKELY_MARGIN)
    ? 'sure'
    : 'likely';
}

/** Capitals that another flow defined: "OHCHR" after "Office of … Human Rights (OHCHR)". */
function addDefinedAcronyms({ index, facts, readings }: ScoringInput, annotations: Annotation[][]): void {
  if (facts.acronyms.size === 0) return;
  readings.forEach((reading, flow) => {
    for (const token of reading.capitals) {
      const entity = facts.acronyms.get(reading.hash[token] as number); // capitals are token numbers
      if (entity === undefined) continue;
      annotations[flow]?.push(definedAcronym(index, reading, { token, entity }));
    }
    annotations[flow]?.sort((a, b) => a.start - b.start);
  });
}

function definedAcronym(
  index: PackIndex,
  reading: FlowReading,
  { token, entity }: { readonly token: number; readonly entity: number },
): Annotation {
  const start = reading.start[token] as number; // token is one of the reading's
  const end = reading.end[token] as number;
  const surface = reading.text.slice(start, end);
  return {
    start,
    end,
    surface,
    entity: entityIdOf(index, entity),
    kind: kindOf(index.entities, entity),
    familiarity: familiarityOf(index.entities, entity),
    confidence: 'sure',
    evidence: { name: surface, form: 'acronym', rule: 'defined acronym', cues: [], score: weights.SURE_AT },
  };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
