import type { Settings } from '../../settings/index.ts';
import type { Extension } from '../extension.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { gather } from '../scheduling/after.ts';
import { Pace } from '../scheduling/breathe.ts';
import { persist } from '../scheduling/persist.ts';
import { chooseMentions, type Mention } from './choose-mentions.ts';
import { MarkPainter } from './mark-painter.ts';
import { canPaint } from './mark-registry.ts';
import { MAX_WATCHED, NearViewport } from './near-viewport.ts';

/** Between two choices of which of too many marks to paint. */
const CROWDED_DELAY = 100;

const NONE: ReadonlyMap<LiveFlow, readonly Mention[]> = new Map();

export interface PageMarksOptions {
  readonly extension: Extension;
  readonly signal: AbortSignal;
  settings(): Settings;
  /** The flows to be marked, in document order. */
  flows(): readonly LiveFlow[];
  /** Whether the flow's mentions are known, so that it need not be watched for coming into view. */
  isKnown(live: LiveFlow): boolean;
  /** Marks are hidden until the reader peeks. */
  isUnseen(): boolean;
  onAppeared(): void;
  onFirstMark(): void;
}

/** Which mentions are marked, and the painting of those near the viewport. */
export class PageMarks {
  readonly #options: PageMarksOptions;
  readonly #near: NearViewport;
  /** Chooses mentions anew, watches their blocks and paints; once more if something changed meanwhile. */
  readonly choose: () => Promise<void>;
  readonly #askStyle: () => Promise<void>;
  readonly #painter = canPaint() ? new MarkPainter() : undefined;
  #mentions: readonly Mention[] = [];
  #marked = NONE;
  #isTooLarge = false;
  #style: Settings['markStyle'] | undefined;

  constructor(options: PageMarksOptions) {
    const { signal } = options;
    this.#options = options;
    this.choose = persist(() => this.#choose(), signal).ask;
    this.#askStyle = persist(() => this.#styleMarks(), signal).ask;
    this.#near = new NearViewport((hasAppeared) => {
      this.paint();
      if (hasAppeared) options.onAppeared();
    }, signal);
    signal.addEventListener('abort', () => this.#painter?.clear(), { once: true });
    const paintSoon = gather(CROWDED_DELAY, signal, () => this.paint());
    addEventListener('scroll', () => this.#painter?.isCrowded && paintSoon(), {
      signal,
      passive: true,
      capture: true,
    });
  }

  /** All of the page in document order. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** The flow's marked mentions in order. */
  markedIn(live: LiveFlow): readonly Mention[] {
    return this.#shown.get(live) ?? [];
  }

  /** What is painted where it is near. */
  get #shown(): ReadonlyMap<LiveFlow, readonly Mention[]> {
    return this.#options.isUnseen() ? NONE : this.#marked;
  }

  get canPaint(): boolean {
    return this.#painter !== undefined;
  }

  get hasGivenUp(): boolean {
    return this.#isTooLarge || (this.#painter?.registry.hasGivenUp ?? false);
  }

  isNear({ flow }: LiveFlow): boolean {
    return this.#near.has(flow.block);
  }

  paint(): void {
    const { settings, signal } = this.#options;
    if (!this.#painter || signal.aborted) return;
    this.#painter.paint(this.#shown, (live) => this.isNear(live));
    if (this.#painter.registry.isEmpty) return;
    const { markStyle } = settings();
    if (this.#style === markStyle) return;
    if (!this.#style) this.#options.onFirstMark();
    this.#style = markStyle;
    void this.#askStyle();
  }

  /** Whether the worker has given the marks their look. */
  async #styleMarks(): Promise<boolean> {
    const { extension, signal } = this.#options;
    // Only painted marks are given a look.
    const highlight = this.#painter?.registry.name;
    return highlight === undefined || (await extension.ask('styleMarks', { highlight }, signal)).ok;
  }

  dropNodes(nodes: ReadonlySet<Node>): void {
    this.#painter?.dropNodes(nodes);
  }

  async #choose(): Promise<void> {
    const flows = this.#options.flows();
    await this.#chooseFrom(flows);
    const blocks = await this.#blocksToWatch(flows);
    // Observing would start the observer again.
    if (!this.#options.signal.aborted) this.#near.watch(blocks);
    this.paint();
  }

  /** In slices; what is chosen changes when all is. */
  async #chooseFrom(flows: readonly LiveFlow[]): Promise<void> {
    const pace = new Pace();
    const all: Mention[] = [];
    const marked = new Map<LiveFlow, readonly Mention[]>();
    for (const mentions of chooseMentions(flows, this.#options.settings())) {
      all.push(...mentions);
      const own = mentions.filter(({ isMarked }) => isMarked);
      if (own[0]) marked.set(own[0].live, own);
      if (pace.isDue) await pace.breathe();
    }
    this.#mentions = all;
    this.#marked = marked;
  }

  async #blocksToWatch(flows: readonly LiveFlow[]): Promise<Set<Element>> {
    const pace = new Pace();
    const blocks = new Set<Element>();
    for (const { flow } of this.#marked.keys()) {
      if (blocks.size === MAX_WATCHED) break;
      blocks.add(flow.block);
    }
    this.#isTooLarge = blocks.size === MAX_WATCHED;
    // Also those that are still to be sent: what comes into view goes first, and what is hidden may be shown.
    for (const live of flows) {
      if (blocks.size === MAX_WATCHED) break;
      if (!this.#options.isKnown(live)) blocks.add(live.flow.block);
      if (pace.isDue) await pace.breathe();
    }
    return blocks;
  }
}
