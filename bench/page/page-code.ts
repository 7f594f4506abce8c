// Runs in the browser, bundled by page-bundle.ts: the page side's own modules on a document, without the way to the worker.
import type { Annotation } from '../../src/matching/index.ts';
import { ArticleWatch } from '../../src/page/article-watch.ts';
import { FlowStore, type LiveFlow } from '../../src/page/flow-store.ts';
import { chooseMentions, type Mention } from '../../src/page/highlight/choose-mentions.ts';
import { MarkPainter } from '../../src/page/highlight/mark-painter.ts';
import { isArticle } from '../../src/page/scan/article-test.ts';
import { domOf } from '../../src/page/scan/dom.ts';
import { layoutByStyle } from '../../src/page/scan/layout-reader.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/index.ts';

/** Milliseconds of one pass over a fresh document; what the page did in the pauses is counted apart. */
export interface ScanTimes {
  /** Walk, flows, date, whether it is an article. */
  readonly scan: number;
  /** Mentions chosen, ranges made, registered. */
  readonly paint: number;
  /** Between slices of work, when the page has its turn. */
  readonly pauses: number;
  readonly flows: number;
  readonly mentions: number;
  readonly marks: number;
}

/** Counts what passes between slices. */
function watchPauses(): () => number {
  // In no TypeScript library yet.
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  let sum = 0;
  scheduler.yield = async () => {
    const start = performance.now();
    await pause();
    sum += performance.now() - start;
  };
  return () => sum;
}

/** Reads and paints the document as the page script does. Every flow counts as near: as many marks as ever. */
export async function scanAndPaint(names: readonly string[]): Promise<ScanTimes> {
  const { signal } = new AbortController();
  const pattern = patternOf(names);
  const pauses = watchPauses();
  const start = performance.now();
  const dom = domOf(document);
  const layout = layoutByStyle();
  const nothing = () => undefined;
  const store = new FlowStore({ document, dom, layout, onRoot: nothing, onHidden: nothing });
  store.start(document.body);
  await store.refresh(signal);
  await new ArticleWatch(dom).update();
  if (!(await isArticle(dom, store.flows, [], (block) => layout.isShown(block))))
    throw new Error('no article');
  const scanned = performance.now();
  for (const live of store.flows) live.annotations = annotationsOf(live, pattern);
  const annotated = performance.now();
  const painter = new MarkPainter();
  const byFlow = new Map<LiveFlow, readonly Mention[]>();
  let mentions = 0;
  for (const own of chooseMentions(store.flows, DEFAULT_SETTINGS)) {
    mentions += own.length;
    if (own[0]) byFlow.set(own[0].live, own);
  }
  painter.paint(byFlow, () => true);
  const painted = performance.now();
  let marks = 0;
  CSS.highlights.forEach((highlight) => {
    marks += highlight.size;
  });
  return {
    scan: scanned - start - pauses(),
    paint: painted - annotated,
    pauses: pauses(),
    flows: store.flows.length,
    mentions,
    marks,
  };
}

/** The floor: a bare walk that reads every text, and a sum so that nothing is left out. */
export function walk(): { readonly ms: number; readonly texts: number; readonly characters: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  let characters = 0;
  while (walker.nextNode()) {
    characters += (walker.currentNode as Text).data.length; // the walker shows nothing but text
    texts++;
  }
  return { ms: performance.now() - start, texts, characters };
}

/** One alternation of all names, the longest first. */
export function patternOf(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${sorted.map((name) => name.replace(/[.()[\]]/g, '\\$&')).join('|')})\\b`, 'g');
}

/** What the worker would answer, as far as the page looks at it. */
function annotationsOf({ flow }: LiveFlow, pattern: RegExp): readonly Annotation[] {
  return Array.from(flow.text.matchAll(pattern), ({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface,
    entity: surface,
    kind: 'person',
    familiarity: 1,
    confidence: 'sure',
    evidence: { name: surface, rule: 'exact', cues: [], score: 1 },
  }));
}
