import { articleFacts } from '../../article/index.ts';
import { type Annotation, linkInSteps, readFlow } from '../../matching/index.ts';
import type { PackIndex } from '../../pack/index.ts';
import type { AnnotateAnswer, AnnotateParams, FlowAnnotations, FlowId } from '../../protocol/index.ts';
import type { Slices } from '../slices.ts';
import type { CachedFlow, DocumentReading } from './document-cache.ts';
import { isSameAnnotation } from './same-annotation.ts';

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
  const before = document.facts?.language;
  if (clues) document.facts = articleFacts(clues, input.today);
  if (!document.facts) return { state: 'resend' };
  takeBackLostAnswer(document, changed);
  if (document.facts.language !== before) await readAgain(document, input);
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

/** A page that says another language than before has other words in what was read. */
async function readAgain({ flows, facts }: DocumentReading, { index, slices }: AnnotateInput): Promise<void> {
  for (const [id, flow] of flows) {
    await slices.breathe();
    flows.set(id, { ...flow, reading: readFlow(flow.text, index, facts?.language) });
  }
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
    await slices.breathe();
    document.flows.set(id, { text, reading: readFlow(text, index, document.facts?.language) });
  }
}

function forgetAnswer(document: DocumentReading, id: FlowId): void {
  const flow = document.flows.get(id);
  if (flow) document.flows.set(id, { text: flow.text, reading: flow.reading });
}

/** Drops flows that left the document and puts the others in its order. */
function keepOnly(document: DocumentReading, order: readonly FlowId[]): void {
  const kept = order.map((id) => [id, document.flows.get(id)] as const);
  document.flows = new Map(
    kept.filter((pair): pair is readonly [FlowId, CachedFlow] => pair[1] !== undefined),
  );
}

async function linkFlows(document: DocumentReading, input: AnnotateInput): Promise<FlowAnnotations[]> {
  const linked = await linkInSlices(document, input);
  const differing: FlowAnnotations[] = [];
  let at = 0;
  for (const [id, flow] of document.flows) {
    const annotations = linked[at++] ?? [];
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

/** The annotations of each flow, in the document's order. */
async function linkInSlices(
  { flows, facts }: DocumentReading,
  { index, slices }: AnnotateInput,
): Promise<readonly (readonly Annotation[])[]> {
  const readings = Array.from(flows.values(), ({ reading }) => reading);
  const { date, language } = facts ?? {};
  const steps = linkInSteps(readings, index, {
    ...(date && { date: date.day }),
    ...(language && { language }),
  });
  for (;;) {
    await slices.breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
