import type { Annotation } from '../../matching/index.ts';
import type { Day, PackIndex } from '../../pack/index.ts';
import type { AnnotateAnswer, AnnotateParams, FlowAnnotations, FlowId } from '../../protocol/index.ts';
import type { Slices } from '../slices.ts';
import { annotateDocument } from './annotate-document.ts';
import type { DocumentReading } from './document-cache.ts';

/** One pack with what is remembered of the document as it reads it. */
export interface LinkedPack {
  readonly document: DocumentReading;
  readonly index: PackIndex;
}

/** An imported pack; its ids are made to hold among all packs. */
export interface LinkedImport extends LinkedPack {
  readonly isPainted: boolean;
  idOf(id: string): string;
}

export interface LinkedPacks {
  readonly params: AnnotateParams;
  readonly slices: Slices;
  readonly today: Day;
  readonly shipped: LinkedPack;
  readonly imported: readonly LinkedImport[];
}

export interface LinkedAnswer {
  /** What the page is told of the shipped pack: the same whatever was imported. */
  readonly answer: AnnotateAnswer;
  /** What packs found that may be painted, for each flow in which anything changed. */
  readonly gated: readonly FlowAnnotations[];
  /** All that imported packs found, in document order; absent where the document has to be sent again. */
  readonly found?: readonly Annotation[];
}

/** Links a document against each pack by itself, then joins what they found. */
export async function annotatePacks(packs: LinkedPacks): Promise<LinkedAnswer> {
  const { params, slices, today, shipped, imported } = packs;
  const link = ({ document, index }: LinkedPack) =>
    annotateDocument(document, { params, index, slices, today });
  const answer = await link(shipped);
  if (answer.state !== 'linked' || imported.length === 0) return { answer, gated: [] };
  const changed = new Set(answer.flows.map(({ id }) => id));
  for (const pack of imported) {
    const own = await link(pack);
    // A pack that came later has seen nothing of the document yet.
    if (own.state !== 'linked') return { answer: own, gated: [] };
    for (const { id } of own.flows) changed.add(id);
  }
  const painted = imported.filter(({ isPainted }) => isPainted);
  const gated = params.order
    .filter((id) => painted.length > 0 && changed.has(id))
    .map((id) => ({ id, annotations: importedNamesIn(id, shipped, painted) }));
  return { answer, gated, found: params.order.flatMap((id) => importedNamesIn(id, shipped, imported)) };
}

/** What imported packs found in a flow where no other pack found something longer, or as long before them. */
function importedNamesIn(
  flow: FlowId,
  shipped: LinkedPack,
  imported: readonly LinkedImport[],
): readonly Annotation[] {
  const all = [
    ...annotationsIn(shipped, flow).map((annotation) => ({ annotation, isOurs: false })),
    ...imported.flatMap((pack) =>
      annotationsIn(pack, flow).map((annotation) => ({
        annotation: withIds(annotation, pack),
        isOurs: true,
      })),
    ),
  ];
  // Sorting keeps the order of the packs among those of one length.
  const longestFirst = all.toSorted((a, b) => lengthOf(b.annotation) - lengthOf(a.annotation));
  const chosen: typeof all = [];
  for (const one of longestFirst) {
    if (!chosen.some((other) => overlap(one.annotation, other.annotation))) chosen.push(one);
  }
  return chosen
    .flatMap(({ annotation, isOurs }) => (isOurs ? [annotation] : []))
    .sort((a, b) => a.start - b.start);
}

/** What was answered for the flow last. */
function annotationsIn({ document }: LinkedPack, flow: FlowId): readonly Annotation[] {
  return document.flows.get(flow)?.annotations ?? [];
}

function withIds(annotation: Annotation, { idOf }: LinkedImport): Annotation {
  const { evidence } = annotation;
  const { runnerUp } = evidence;
  if (!runnerUp) return { ...annotation, entity: idOf(annotation.entity) };
  const other = { ...runnerUp, entity: idOf(runnerUp.entity) };
  return { ...annotation, entity: idOf(annotation.entity), evidence: { ...evidence, runnerUp: other } };
}

function lengthOf({ start, end }: Annotation): number {
  return end - start;
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.start < b.end && b.start < a.end;
}
