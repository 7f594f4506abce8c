// Runs in the browser, bundled by page-bundle.ts: the page side's own modules on a document, without the way to the worker.
import type { Annotation } from '../../src/matching/index.ts';
import { FIRST_BATCH } from '../../src/page/annotate/annotator.ts';
import type { Extension } from '../../src/page/extension.ts';
import { chooseMentions, type Mention } from '../../src/page/highlight/choose-mentions.ts';
import { MarkPainter } from '../../src/page/highlight/mark-painter.ts';
import { PageMarks } from '../../src/page/highlight/page-marks.ts';
import { ArticleWatch } from '../../src/page/observe/article-watch.ts';
import { FlowStore, type LiveFlow } from '../../src/page/observe/flow-store.ts';
import { isArticle } from '../../src/page/scan/article-test.ts';
import { domOf } from '../../src/page/scan/dom.ts';
import { layoutByStyle } from '../../src/page/scan/layout-reader.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/index.ts';

/** What was found on a document; how long it took stands in the browser's trace. */
export interface Painted {
  readonly flows: number;
  readonly mentions: number;
  /** Registered at the end. */
  readonly marks: number;
}

const { signal } = new AbortController();
const nothing = () => undefined;

/** Of what is under way now, so that it can be interrupted. */
let phase = '';

/** Marks in the trace, which knows what time each has had on the processor. */
function begin(name: string): void {
  phase = name;
  performance.mark(`${name} begins`);
}

function end(): void {
  if (phase !== '') performance.mark(`${phase} ends`);
  phase = '';
}

/** Between two slices of work the page has its turn, which is not ours. */
function leaveOutPauses(): void {
  // In no TypeScript library yet.
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    const interrupted = phase;
    end();
    await pause();
    if (interrupted !== '') begin(interrupted);
  };
}

/** What comes into view is told at the end of a frame, when nothing else of ours is under way. */
function countObservers(): void {
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => {
        begin('paint');
        callback(entries, observer);
        end();
      }, options);
    }
  };
}

/** Until the browser has drawn, and told what is in view. */
function framesLater(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}

/** Reads the document as the page script does: flows, date, whether it is an article. */
async function scan(): Promise<readonly LiveFlow[]> {
  leaveOutPauses();
  begin('scan');
  const dom = domOf(document);
  const layout = layoutByStyle();
  const store = new FlowStore({ document, dom, layout, onRoot: nothing, onHidden: nothing });
  store.start(document.body);
  await store.refresh(signal);
  await new ArticleWatch(dom).update();
  if (!(await isArticle(dom, store.flows, [], (block) => layout.isShown(block))))
    throw new Error('no article');
  end();
  return store.flows;
}

/**
 * Reads and paints the document as a page that opens: its blocks are watched, the worker answers for what is near, and
 * then for all the rest. As many marks are registered as this viewport needs.
 */
export async function open(names: readonly string[]): Promise<Painted> {
  const pattern = patternOf(names);
  countObservers();
  const flows = await scan();
  const known = new Set<LiveFlow>();
  const marks = new PageMarks({
    // It is asked for the look of the marks only.
    extension: { ask: async () => ({ ok: true, value: null }) } as unknown as Extension,
    signal,
    settings: () => DEFAULT_SETTINGS,
    flows: () => flows,
    isKnown: (live) => known.has(live),
    isUnseen: () => false,
    onAppeared: nothing,
    onFirstMark: nothing,
  });
  const answer = async (answered: readonly LiveFlow[]) => {
    for (const live of answered) {
      live.annotations = annotationsOf(live, pattern);
      known.add(live);
    }
    begin('paint');
    await marks.choose();
    end();
    await framesLater();
  };
  await answer([]);
  await answer(firstBatch(flows, (live) => marks.isNear(live)));
  await answer(flows);
  return { flows: flows.length, mentions: marks.mentions.length, marks: registered() };
}

/** What is near goes first, and then what comes first. */
function firstBatch(flows: readonly LiveFlow[], isNear: (live: LiveFlow) => boolean): readonly LiveFlow[] {
  const { near = [], far = [] } = Object.groupBy(flows, (live) => (isNear(live) ? 'near' : 'far'));
  let room = FIRST_BATCH;
  return [...near, ...far].filter(({ flow }) => {
    const isIn = room > 0;
    room -= flow.text.length;
    return isIn;
  });
}

/** Reads the document and paints as if all of it were near: as many marks as may ever be. */
export async function crowd(names: readonly string[]): Promise<Painted> {
  const pattern = patternOf(names);
  const flows = await scan();
  for (const live of flows) live.annotations = annotationsOf(live, pattern);
  begin('paint');
  const painter = new MarkPainter();
  const byFlow = new Map<LiveFlow, readonly Mention[]>();
  let mentions = 0;
  for (const own of chooseMentions(flows, DEFAULT_SETTINGS)) {
    mentions += own.length;
    if (own[0]) byFlow.set(own[0].live, own);
  }
  painter.paint(byFlow, () => true);
  end();
  return { flows: flows.length, mentions, marks: registered() };
}

function registered(): number {
  let marks = 0;
  CSS.highlights.forEach((highlight) => {
    marks += highlight.size;
  });
  return marks;
}

/** The floor: a bare walk that reads every text, and a sum so that nothing is left out. */
export function walk(): { readonly texts: number; readonly characters: number } {
  begin('walk');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  let characters = 0;
  while (walker.nextNode()) {
    characters += (walker.currentNode as Text).data.length; // the walker shows nothing but text
    texts++;
  }
  end();
  return { texts, characters };
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
