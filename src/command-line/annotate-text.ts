import { type Annotation, type LinkContext, linkReadings, readFlow } from '../matching/index.ts';
import type { Pack } from '../pack/index.ts';

/** An annotation over the whole of a text, as the command prints it. Offsets are UTF-16 code units. */
export interface TextAnnotation {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly title: string | null;
  readonly confidence: Annotation['confidence'];
  readonly evidence: Annotation['evidence'];
}

/** A flow of a text and where it begins in it. */
export interface PlacedFlow {
  readonly text: string;
  readonly offset: number;
}

/** Plain text as flows: a line each, as paragraphs come in text files. */
export function flowsOfText(text: string): PlacedFlow[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({ text: line[0], offset: line.index }));
}

/** Links the flows of one document; every linked mention, in order. */
export async function annotateFlows(
  pack: Pack,
  flows: readonly PlacedFlow[],
  context: LinkContext,
): Promise<TextAnnotation[]> {
  const readings = flows.map((flow) => readFlow(flow.text, pack.index, context.language));
  const titles = await titlesOf(pack);
  return linkReadings(readings, pack.index, context).flatMap((annotations, i) =>
    annotations.map(({ start, end, surface, entity, confidence, evidence }) => {
      const offset = flows[i]?.offset ?? 0;
      const title = titles.get(entity) ?? null;
      return { start: start + offset, end: end + offset, surface, entity, title, confidence, evidence };
    }),
  );
}

const titles = new WeakMap<Pack, ReadonlyMap<string, string>>();

async function titlesOf(pack: Pack): Promise<ReadonlyMap<string, string>> {
  const known = titles.get(pack);
  if (known) return known;
  const read = new Map<string, string>();
  for (const { summary } of await pack.directory())
    if (summary.reference) read.set(summary.id, summary.reference);
  titles.set(pack, read);
  return read;
}
