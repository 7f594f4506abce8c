import { entityIdOf, familiarityOf, kindOf, type PackIndex } from '../pack/index.ts';
import type { Annotation, Confidence, Evidence, LinkContext, MatchRule } from './annotation.ts';
import { type DocumentFacts, gatherFacts, type OpenSpan } from './document.ts';
import type { FlowReading } from './flow-reading.ts';
import { readFlow } from './read-flow.ts';
import { type Scored, type ScoringInput, scoreCandidate } from './score.ts';
import * as weights from './weights.ts';

/**
 * Decides every mention of a document. `readings` are its flows in document order; the answer has the annotations
 * of each flow, in the same order. Pure: the same readings give the same annotations, whatever came before.
 */
export function linkReadings(
  readings: readonly FlowReading[],
  index: PackIndex,
  context: LinkContext = {},
): readonly (readonly Annotation[])[] {
  const facts = gatherFacts(readings, index, context);
  const input: ScoringInput = { index, facts, readings };
  const annotations: Annotation[][] = readings.map(() => []);
  for (const open of facts.spans) {
    const annotation = decide(input, open);
    if (annotation) annotations[open.flow]?.push(annotation);
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

function decide(input: ScoringInput, open: OpenSpan): Annotation | undefined {
  if (definedOtherwise(input.facts, input.readings[open.flow], open)) return undefined;
  const ranked = open.candidates
    .map((candidate) => scoreCandidate(input, open, candidate))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
  const [best, second] = ranked;
  if (!best || best.score < weights.LINK_AT || !maybeShort(best)) return undefined;
  const rival = second && second.score >= weights.LINK_AT - weights.EITHER_MARGIN ? second : undefined;
  return toAnnotation(input, open, { best, rival });
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
  { best, rival }: { readonly best: Scored; readonly rival: Scored | undefined },
): Annotation {
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
    familiarity: familiarityOf(index, best.entity),
    confidence: confidenceOf(best, rival, span.rule),
    evidence,
  };
}

function ruleOf(best: Scored, rule: OpenSpan['span']['rule']): MatchRule {
  if (rule !== 'exact') return 'similar spelling';
  if (best.form === 'short') return 'short form';
  if (best.form === 'acronym') return 'acronym';
  return best.generated ? 'inflected' : 'exact';
}

function confidenceOf(best: Scored, rival: Scored | undefined, rule: OpenSpan['span']['rule']): Confidence {
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
    kind: kindOf(index, entity),
    familiarity: familiarityOf(index, entity),
    confidence: 'sure',
    evidence: { name: surface, form: 'acronym', rule: 'defined acronym', cues: [], score: weights.SURE_AT },
  };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
