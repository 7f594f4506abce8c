import { type ArticleFacts, articleFacts } from '../article/index.ts';
import { type Annotation, linkInSteps, readFlow } from '../matching/index.ts';
import type { PackIndex } from '../pack/index.ts';
import type { AnnotateAnswer, AnnotateParams, FlowAnnotations, FlowId } from '../protocol/index.ts';
import { cutText } from './cut-text.ts';
import type { CachedFlow, DocumentReading, ReadPart } from './document-cache.ts';
import { isSameAnnotation } from './same-annotation.ts';
import type { Slices } from './slices.ts';

export interface AnnotateInput {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly params: AnnotateParams;
  readonly index: PackIndex;
  readonly slices: Slices;
}

/** Reads what changed, links the whole document, and answers the flows whose annotations differ from the last answer. */
export async function annotateDocument(
  document: DocumentReading,
  input: AnnotateInput,
): Promise<AnnotateAnswer> {
  const { order, changed, clues } = input.params;
  const sent = new Set(changed.map(({ id }) => id));
  if (order.some((id) => !sent.has(id) && !document.flows.has(id))) return { state: 'resend' };
  if (clues) document.facts = articleFacts(clues, input.today);
  if (!document.facts) return { state: 'resend' };
  takeBackLostAnswer(document, changed);
  await readChanged(document, input);
  keepOnly(document, order);
  const flows = await linkFlows(document, input);
  document.lastSent = sent;
  document.lastAnswered = new Set(flows.map(({ id }) => id));
  const { date } = document.facts;
  return { state: 'linked', flows, ...(date && { date }) };
}

/** A flow that is sent again as it was means that its answer was lost on the way: all of that answer counts as unsaid. */
function takeBackLostAnswer(document: DocumentReading, changed: AnnotateParams['changed']): void {
  const isRepeated = changed.some(
    ({ id, text }) => document.lastSent.has(id) && document.flows.get(id)?.text === text,
  );
  if (!isRepeated) return;
  for (const id of document.lastAnswered) forgetAnswer(document, id);
}

async function readChanged(
  document: DocumentReading,
  { params, index, slices }: AnnotateInput,
): Promise<void> {
  for (const { id, text } of params.changed) {
    if (document.flows.get(id)?.text === text) {
      forgetAnswer(document, id);
      continue;
    }
    const parts: ReadPart[] = [];
    for (const part of cutText(text)) {
      await slices.breathe();
      parts.push({ offset: part.offset, reading: readFlow(part.text, index) });
    }
    document.flows.set(id, { text, parts });
  }
}

function forgetAnswer(document: DocumentReading, id: FlowId): void {
  const flow = document.flows.get(id);
  if (flow) document.flows.set(id, { text: flow.text, parts: flow.parts });
}

/** Drops flows that left the document and puts the others in its order. */
function keepOnly(document: DocumentReading, order: readonly FlowId[]): void {
  const kept = order.map((id) => [id, document.flows.get(id)] as const);
  document.flows = new Map(
    kept.filter((pair): pair is readonly [FlowId, CachedFlow] => pair[1] !== undefined),
  );
}

async function linkFlows(document: DocumentReading, input: AnnotateInput): Promise<FlowAnnotations[]> {
  const linked = await linkParts(
    [...document.flows.values()].flatMap(({ parts }) => parts),
    document.facts,
    input,
  );
  const differing: FlowAnnotations[] = [];
  let part = 0;
  for (const [id, flow] of document.flows) {
    const annotations = flow.parts.flatMap(({ offset }) => shift(linked[part++] ?? [], offset));
    await input.slices.breathe();
    if (flow.annotations && areSame(flow.annotations, annotations)) continue;
    document.flows.set(id, { ...flow, annotations });
    differing.push({ id, annotations });
  }
  return differing;
}

function areSame(before: readonly Annotation[], now: readonly Annotation[]): boolean {
  return (
    before.length === now.length &&
    before.every((annotation, i) => isSameAnnotation(annotation, now[i] as Annotation)) // as long as `before`
  );
}

async function linkParts(
  parts: readonly ReadPart[],
  { date }: ArticleFacts = {},
  { index, slices }: AnnotateInput,
): Promise<readonly (readonly Annotation[])[]> {
  const context = date ? { date: date.day } : {};
  const steps = linkInSteps(
    parts.map(({ reading }) => reading),
    index,
    context,
  );
  for (;;) {
    await slices.breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function shift(annotations: readonly Annotation[], offset: number): readonly Annotation[] {
  if (offset === 0) return annotations;
  return annotations.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
}
