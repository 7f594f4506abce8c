import { annotateFlows } from '../../src/command-line/annotate-text.ts';
import { readHtml } from '../../src/command-line/read-html.ts';
import type { Confidence } from '../../src/matching/index.ts';
import { type EntityId, type EntitySummary, type Kind, openPack } from '../../src/pack/index.ts';
import { compilePack } from '../../src/pack-compiler/compile-pack.ts';
import { memoryFiles } from '../../src/pack-compiler/memory-files.ts';
import { shippedSource } from '../support/shipped-source.ts';

/** No article of ours is newer; a page dated later than today is not believed. */
const TODAY = new Date().toISOString().slice(0, 10);

/** An entity that a page names. */
export interface SeenEntity {
  readonly name: string;
  readonly kind: Kind;
  readonly surfaces: readonly string[];
  /** The weakest of its mentions. */
  readonly confidence: Confidence;
  readonly count: number;
}

const CONFIDENCES: readonly Confidence[] = ['sure', 'likely', 'either'];

const weaker = (a: Confidence, b: Confidence): Confidence =>
  CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b;

/** The entities of a page in the order in which they are first named. */
export async function recognise(html: string): Promise<readonly SeenEntity[]> {
  const pack = await openPack(memoryFiles(await compilePack(shippedSource())));
  const summaries = new Map((await pack.directory()).map(({ summary }) => [summary.id, summary]));
  const { flows, context } = await readHtml(html, TODAY);
  const seen = new Map<EntityId, SeenEntity>();
  for (const { entity, surface, confidence } of await annotateFlows(pack, flows, context)) {
    const { name, kind } = summaries.get(entity) as EntitySummary; // a pack lists all that it links
    const before = seen.get(entity);
    seen.set(entity, {
      name,
      kind,
      surfaces: [...new Set([...(before?.surfaces ?? []), surface])],
      confidence: before ? weaker(before.confidence, confidence) : confidence,
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...seen.values()];
}

const WIDEST_CELL = 44;
const cut = (text: string): string =>
  text.length > WIDEST_CELL ? `${text.slice(0, WIDEST_CELL - 1)}…` : text;

/** A table for the terminal. */
export function printMentions(seen: readonly SeenEntity[]): string {
  const head = ['as the page has it', 'entity', 'kind', 'confidence', 'mentions'];
  const rows = seen.map(({ surfaces, name, kind, confidence, count }) => [
    cut(surfaces.join(', ')),
    cut(name),
    kind,
    confidence,
    String(count),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
