import type { ArticleDate, Failure, FlowAnnotations, PageReport } from '../protocol/index.ts';
import type { Settings } from '../settings/index.ts';
import { after } from './after.ts';
import { Annotator } from './annotate/annotator.ts';
import { ArticleFacts } from './article-facts.ts';
import { type CardDesk, world } from './card/door.ts';
import type { Extension } from './extension.ts';
import { FlowStore } from './flow-store.ts';
import type { Mention } from './highlight/choose-mentions.ts';
import { MarkPainter } from './highlight/mark-painter.ts';
import { canPaint } from './highlight/mark-registry.ts';
import { mentionAt } from './hover/hit-test.ts';
import { watchPointer } from './hover/pointer-watch.ts';
import type { Point } from './hover/safe-path.ts';
import { MentionList } from './mention-list.ts';
import { MAX_WATCHED, NearViewport } from './near-viewport.ts';
import { PageChanges } from './page-changes.ts';
import { pageEntities } from './page-report.ts';
import { pageState } from './page-state.ts';
import { isArticle } from './scan/article-test.ts';
import { type Dom, domOf } from './scan/dom.ts';
import { layoutByStyle } from './scan/layout-reader.ts';

/** How long after a failed request we try again, and how often. */
const RETRY_DELAY = 5_000;
const MAX_RETRIES = 3;
/** Milliseconds in which answers are collected before marks are chosen again. */
const ANSWERS_DELAY = 250;
/** Between two choices of which of too many marks to paint. */
const CROWDED_DELAY = 100;

export interface MarkedPageOptions {
  readonly extension: Extension;
  readonly settings: Settings;
  /** The reader said that this is an article. */
  readonly isAnyway: boolean;
  readonly signal: AbortSignal;
}

/** One document while it is being marked: joins scanning, asking, painting and hovering, until its signal. */
export class MarkedPage {
  readonly #extension: Extension;
  readonly #signal: AbortSignal;
  readonly #dom: Dom = domOf(document);
  readonly #layout = layoutByStyle();
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #store: FlowStore;
  readonly #changes: PageChanges;
  readonly #near: NearViewport;
  readonly #annotator: Annotator;
  readonly #painter = canPaint() ? new MarkPainter() : undefined;
  readonly #mentions = new MentionList();
  readonly #facts: ArticleFacts;
  #desk: CardDesk | undefined;
  #injecting: Promise<unknown> | undefined;
  #isChoosing = false;
  #isCollecting = false;
  #isWatchingPointer = false;
  #settings: Settings;
  #body: Element | undefined;
  #isAnyway: boolean;
  #isArticle: boolean | undefined;
  #isOffHere = false;
  #isTooLarge = false;
  #isCut = false;
  #failure: Failure | undefined;
  #retries = 0;
  #isRefreshing = false;
  #isAnnotating = false;
  #hasStyle = false;

  constructor({ extension, settings, isAnyway, signal }: MarkedPageOptions) {
    this.#extension = extension;
    this.#settings = settings;
    this.#isAnyway = isAnyway;
    this.#signal = signal;
    this.#facts = new ArticleFacts(this.#dom);
    this.#changes = new PageChanges(
      {
        onText: (node) => this.#dropText(node),
        onNode: (node) => this.#store.touch(node),
        onRule: (element) => this.#store.touchRule(element),
        onSettled: () => void this.#refresh(),
      },
      signal,
    );
    this.#store = new FlowStore({
      document,
      dom: this.#dom,
      layout: this.#layout,
      onRoot: (root) => this.#watchRoot(root),
    });
    this.#near = new NearViewport((hasAppeared) => this.#moved(hasAppeared), signal);
    this.#annotator = new Annotator({
      extension,
      flows: () => this.#store.flows,
      isNear: ({ flow }) => this.#near.has(flow.block),
      isShown: ({ flow }) => this.#layout.isShown(flow.block),
      context: () => this.#facts.context(),
      onAnswer: (flows) => this.#answered(flows),
    });
    signal.addEventListener('abort', () => this.#painter?.clear(), { once: true });
    addEventListener('scroll', () => this.#scrolled(), { signal, passive: true, capture: true });
  }

  /** The card's code, which the worker puts here with the first card; none where it can't. */
  async desk(): Promise<CardDesk | undefined> {
    if (!world.backgrounderDesk) {
      this.#injecting ??= this.#extension.ask('injectCard', {}, this.#signal);
      await this.#injecting;
      // A worker that failed may succeed with the next card.
      this.#injecting = undefined;
    }
    if (this.#signal.aborted) return undefined;
    this.#desk ??= world.backgrounderDesk?.({
      extension: this.#extension,
      signal: this.#signal,
      settings: () => this.#settings,
      articleDate: () => this.#facts.date,
      mentions: () => this.#mentions.all,
      mentionAt: (point) => this.#mentionAt(point),
    });
    return this.#desk;
  }

  start(): void {
    this.#changes.watch(document);
    void this.#refresh();
  }

  /** The reader changed what is marked or how; what is linked stays. */
  change(settings: Settings): void {
    const hasNewStyle = settings.markStyle !== this.#settings.markStyle;
    this.#settings = settings;
    if (hasNewStyle) this.#hasStyle = false;
    this.#choose();
  }

  markAnyway(): void {
    this.#isAnyway = true;
    void this.#refresh();
  }

  /** Puts things right that no event tells of. */
  check(): void {
    if (this.#dom.body(document) !== this.#body) void this.#refresh();
    else this.#paint();
  }

  report(): PageReport {
    const date: ArticleDate | undefined = this.#facts.date;
    const state = pageState({
      isArticle: this.#isArticle,
      isOffHere: this.#isOffHere,
      failure: this.#failure,
      hasGivenUp: (this.#painter?.registry.hasGivenUp ?? false) || this.#isTooLarge || this.#isCut,
      canPaint: this.#painter !== undefined,
      isWorking: this.#isRefreshing || this.#isAnnotating || this.#retries > 0,
      mentions: this.#mentions.all.length,
    });
    return { state, entities: pageEntities(this.#mentions.all), ...(date && { date }) };
  }

  async #refresh(): Promise<void> {
    if (this.#isRefreshing || this.#isOffHere) return;
    this.#isRefreshing = true;
    do {
      this.#findBody();
      await this.#store.refresh(this.#signal);
      if (this.#signal.aborted) return;
    } while (this.#store.isDirty);
    this.#isRefreshing = false;
    const change = this.#facts.update();
    if (change === 'navigated') this.#isAnyway = false;
    if (change !== 'same') this.#annotator.forget();
    this.#judge();
    this.#choose();
    void this.#annotate();
  }

  /** `document.open` and some frameworks replace the whole body. */
  #findBody(): void {
    const body = this.#dom.body(document);
    if (!body || body === this.#body) return;
    this.#body = body;
    this.#store.start(body);
  }

  #judge(): void {
    const shown = () =>
      this.#store.flows.map(({ flow }) => flow).filter((flow) => this.#layout.isShown(flow.block));
    this.#isArticle = document.designMode !== 'on' && (this.#isAnyway || isArticle(this.#dom, shown()));
  }

  async #annotate(): Promise<void> {
    if (this.#isAnnotating || !this.#isArticle || this.#isOffHere) return;
    // Nothing of this document is in view (a frame further down): the worker may sleep.
    if (!this.#store.flows.some(({ flow }) => this.#near.has(flow.block))) return;
    this.#isAnnotating = true;
    const result = await this.#annotator.run(this.#signal);
    this.#isAnnotating = false;
    if (this.#signal.aborted) return;
    this.#isOffHere = result === 'off';
    this.#isCut = result === 'too-large';
    this.#failure = typeof result === 'object' ? result : undefined;
    if (this.#failure) this.#retryLater();
    else this.#retries = 0;
  }

  #retryLater(): void {
    this.#retries += 1;
    if (this.#retries <= MAX_RETRIES) after(RETRY_DELAY, this.#signal, () => void this.#annotate());
    else this.#retries = 0;
  }

  #answered(answers: readonly FlowAnnotations[]): void {
    for (const { id, annotations } of answers) {
      const live = this.#store.flowById(id);
      if (live) live.annotations = annotations;
    }
    if (this.#isCollecting) return;
    // The first answer is what the reader sees; the next ones come fast and are chosen from together.
    this.#choose();
    this.#isCollecting = true;
    after(ANSWERS_DELAY, this.#signal, () => {
      this.#isCollecting = false;
      this.#choose();
    });
  }

  /** Chooses mentions anew, watches their blocks and paints. */
  #choose(): void {
    const flows = this.#isArticle ? this.#store.flows : [];
    this.#mentions.choose(flows, this.#settings);
    const blocks = new Set<Element>();
    for (const live of this.#mentions.markedByFlow.keys())
      if (blocks.size < MAX_WATCHED) blocks.add(live.flow.block);
    this.#isTooLarge = blocks.size === MAX_WATCHED;
    // Also those that are still to be sent: what comes into view goes first, and what is hidden may be shown.
    for (const live of flows) {
      if (blocks.size === MAX_WATCHED) break;
      if (!this.#annotator.hasSent(live)) blocks.add(live.flow.block);
    }
    this.#near.watch(blocks);
    this.#paint();
  }

  #paint(): void {
    if (!this.#painter) return;
    this.#painter.paint(this.#mentions.markedByFlow, (live) => this.#near.has(live.flow.block));
    if (this.#painter.registry.isEmpty) return;
    if (!this.#isWatchingPointer) this.#watchPointer();
    if (this.#hasStyle) return;
    this.#hasStyle = true;
    void this.#extension.ask('styleMarks', { highlight: this.#painter.registry.name }, this.#signal);
  }

  #moved(hasAppeared: boolean): void {
    this.#paint();
    if (hasAppeared) void this.#annotate();
  }

  #scrolled(): void {
    if (!this.#painter?.isCrowded || this.#isChoosing) return;
    this.#isChoosing = true;
    after(CROWDED_DELAY, this.#signal, () => {
      this.#isChoosing = false;
      this.#paint();
    });
  }

  #dropText(node: Text): void {
    const live = this.#store.flowAt(node);
    if (live) this.#painter?.dropNode(live, node);
  }

  #watchRoot(root: Element | ShadowRoot): void {
    // The document is watched as a whole; shadow roots are worlds of their own.
    if (!('host' in root) || this.#shadowRoots.includes(root)) return;
    this.#shadowRoots.push(root);
    this.#changes.watch(root);
  }

  #watchPointer(): void {
    this.#isWatchingPointer = true;
    const options = {
      mentionAt: (point: Point) => this.#mentionAt(point),
      onFirstMark: async (point: Point) => (await this.desk())?.hover(point),
      onTap: async (mention: Mention | undefined, point: Point) => {
        // A tap beside the marks may close a card; where none was ever open there is nothing to do.
        if (mention || this.#desk) (await this.desk())?.tap(mention, point);
      },
    };
    watchPointer(options, this.#signal);
  }

  #mentionAt(point: Point): Mention | undefined {
    return mentionAt(point, {
      flowAt: (node) => this.#store.flowAt(node),
      marksOf: (live) => this.#mentions.markedByFlow.get(live) ?? [],
      shadowRoots: this.#shadowRoots,
    });
  }
}
