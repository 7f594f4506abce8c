import type { ArticleDate, FlowAnnotations, PageReport } from '../protocol/index.ts';
import type { Settings } from '../settings/index.ts';
import { Annotator, type AnnotatorResult, type LinkedAnswer } from './annotate/annotator.ts';
import { CardLoader } from './card/card-loader.ts';
import type { CardScript } from './card/card-script.ts';
import type { Extension } from './extension.ts';
import type { Gate } from './gate/gate.ts';
import { PageMarks } from './highlight/page-marks.ts';
import { watchPeekKey } from './highlight/peek-key.ts';
import { mentionAt } from './hover/hit-test.ts';
import { isolatedWorld } from './isolated-world.ts';
import { ArticleWatch } from './observe/article-watch.ts';
import { FlowStore } from './observe/flow-store.ts';
import { type HiddenBlocks, watchHidden } from './observe/hidden-blocks.ts';
import { PageChanges } from './observe/page-changes.ts';
import { pageState } from './page-state.ts';
import { isArticle } from './scan/article-test.ts';
import { type Dom, domOf } from './scan/dom.ts';
import { layoutByStyle } from './scan/layout-reader.ts';
import { gather } from './scheduling/after.ts';
import type { Coalesced } from './scheduling/coalesce.ts';
import { persist } from './scheduling/persist.ts';

/** Milliseconds in which answers are collected before marks are chosen again. */
const ANSWERS_DELAY = 250;

export interface MarkedPageOptions {
  readonly extension: Extension;
  readonly settings: Settings;
  /** The reader said that this is an article. */
  readonly isAnyway: boolean;
  readonly signal: AbortSignal;
  /** The page wrote its document anew, which takes away all that listens. */
  onReplaced(): void;
}

/** One document while it is being marked: joins scanning, asking, painting and hovering, until its signal. */
export class MarkedPage {
  /** Whether marks are hidden until the reader peeks; as long as this page lives. */
  readonly isPeek: boolean;
  readonly #extension: Extension;
  readonly #signal: AbortSignal;
  readonly #reading: Coalesced;
  readonly #annotating: Coalesced;
  readonly #dom: Dom = domOf(document);
  readonly #layout = layoutByStyle();
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #store: FlowStore;
  readonly #hidden: HiddenBlocks;
  readonly #changes: PageChanges;
  readonly #annotator: Annotator;
  readonly #marks: PageMarks;
  readonly #chooseSoon: () => boolean;
  readonly #cards: CardLoader;
  #gate: Gate | undefined;
  readonly #article = new ArticleWatch(this.#dom);
  #date: ArticleDate | undefined;
  #settings: Settings;
  #body: HTMLElement | undefined;
  #top: Node | null | undefined;
  readonly #onReplaced: () => void;
  #isAnyway: boolean;
  #isArticle: boolean | undefined;
  /** What the worker came to last. */
  #linking: AnnotatorResult = 'done';
  /** The reader wants to know what is on the page, whether in view or not. */
  #isAsked = false;
  #isPeeking = false;

  constructor({ extension, settings, isAnyway, signal, onReplaced }: MarkedPageOptions) {
    this.#extension = extension;
    this.#signal = signal;
    this.#onReplaced = onReplaced;
    this.isPeek = settings.peek;
    this.#settings = settings;
    this.#isAnyway = isAnyway;
    this.#reading = persist(() => this.#read(), signal);
    this.#annotating = persist(() => this.#annotate(), signal);
    this.#hidden = watchHidden((element) => {
      if (this.#store.touchRule(element)) void this.#reading.ask();
    }, signal);
    this.#store = new FlowStore({
      document,
      dom: this.#dom,
      layout: this.#layout,
      onRoot: (root) => this.#watchRoot(root),
      onHidden: this.#hidden.watch,
    });
    this.#changes = new PageChanges(
      {
        onTexts: (nodes) => this.#marks.dropNodes(nodes),
        onNode: (node) => this.#store.touch(node),
        onRule: (element) => this.#store.touchRule(element),
        onSettled: this.#reading.ask,
      },
      signal,
    );
    this.#marks = this.#keepMarks();
    this.#chooseSoon = gather(ANSWERS_DELAY, signal, this.#marks.choose);
    this.#annotator = this.#keepAnnotator();
    this.#cards = this.#cardLoader();
    if (!settings.peek) return;
    // The pointer may rest on a name before its mark is shown.
    this.#cards.watchPointer();
    watchPeekKey((on) => this.#peekByKey(on), signal);
  }

  /** The card's code; none where it can't be had. */
  cardScript(): Promise<CardScript | undefined> {
    return this.#cards.script();
  }

  start(): void {
    this.#changes.watch(document);
    void this.#reading.ask();
  }

  /** The reader changed what is marked or how; what is linked stays. */
  change(settings: Settings): void {
    this.#settings = settings;
    void this.#marks.choose();
  }

  /** Shows the marks of a reader who peeks, or hides them. */
  peek(on: boolean): void {
    this.#isPeeking = on;
    this.#marks.paint();
    if (on) this.#cards.look();
  }

  markAnyway(): void {
    this.#isAnyway = true;
    void this.#reading.ask();
  }

  /** Puts things right that no event tells of. */
  check(): void {
    if (this.#dom.body(document) !== this.#body || this.#store.touchHosts()) void this.#reading.ask();
    else this.#marks.paint();
  }

  async report(): Promise<PageReport> {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#annotating.ask();
    }
    const date = this.#date;
    const { mentions } = this.#marks;
    const state = pageState({
      isArticle: this.#isArticle,
      linking: this.#linking,
      hasGivenUp: this.#marks.hasGivenUp,
      canPaint: this.#marks.canPaint,
      isUnseen: this.isUnseen,
      isWorking: this.#reading.isRunning || this.#annotating.isRunning,
      mentions: mentions.length,
    });
    // Nobody lists them but the popup and the panel, so the card's code does.
    const script = mentions[0] && (await this.cardScript());
    return { state, entities: script?.entities() ?? [], ...(date && { date }) };
  }

  /** The key reaches only the frame that has the focus; the worker tells the others. */
  #peekByKey(on: boolean): void {
    this.peek(on);
    void this.#extension.ask('peek', { on }, this.#signal);
  }

  /** Marks are hidden until the reader peeks. */
  get isUnseen(): boolean {
    return this.isPeek && !this.#isPeeking;
  }

  async #read(): Promise<void> {
    if (this.#linking === 'off') return;
    this.#findBody();
    await this.#store.refresh(this.#signal).catch((error) => {
      this.#body = undefined; // what it has read of it is not to be relied on
      throw error;
    });
    if (this.#signal.aborted) return;
    if (!this.#store.isDirty) {
      this.#hidden.sweep(this.#dom.isConnected);
      if (await this.#article.update()) this.#isAnyway = false;
      await this.#judge();
      await this.#marks.choose();
    }
    // The page went on changing.
    if (this.#store.isDirty) void this.#reading.ask();
    else void this.#annotating.ask();
  }

  /** Some frameworks replace the whole body, and `document.open` everything. */
  #findBody(): void {
    const body = this.#dom.body(document);
    if (!body || body === this.#body) return;
    const top = this.#dom.parentNode(body);
    if (this.#top && this.#top !== top) {
      this.#onReplaced();
      return;
    }
    this.#top = top;
    this.#body = body;
    this.#store.start(body);
  }

  async #judge(): Promise<void> {
    const { flows } = this.#store;
    const metas = this.#article.clues?.metas ?? [];
    this.#isArticle =
      // Also in design mode, and where the whole page is an editor.
      this.#body?.isContentEditable !== true &&
      (this.#isAnyway || (await isArticle(this.#dom, flows, metas, (block) => this.#layout.isShown(block))));
  }

  /** Whether the worker has come to an end, or need not. */
  async #annotate(): Promise<boolean> {
    if (!this.#isArticle || this.#linking === 'off') return true;
    // Nothing of this document is in view (below a long head, a frame further down): the worker may sleep.
    if (!this.#isAsked && !this.#store.flows.some((live) => this.#marks.isNear(live))) return true;
    const linking = await this.#annotator.run(this.#signal);
    if (!this.#signal.aborted) this.#linking = linking;
    return typeof linking === 'string';
  }

  #answered({ flows, date, gated }: LinkedAnswer): void {
    this.#date = date;
    for (const { id, annotations } of flows) {
      const live = this.#store.flowById(id);
      if (live) live.annotations = annotations;
    }
    // The first answer is what the reader sees; the next ones come fast and are chosen from together.
    if (this.#chooseSoon()) void this.#marks.choose();
    if (gated) void this.#addGated(gated);
  }

  /** Its code came before the answer that needs it. Where it breaks, all else goes on. */
  async #addGated(gated: readonly FlowAnnotations[]): Promise<void> {
    this.#gate ??= isolatedWorld.backgrounderGate?.({
      extension: this.#extension,
      signal: this.#signal,
      flowById: (id) => this.#store.flowById(id),
      choose: this.#marks.choose,
    });
    this.#gate?.add(gated);
  }

  #keepMarks(): PageMarks {
    return new PageMarks({
      extension: this.#extension,
      signal: this.#signal,
      settings: () => this.#settings,
      flows: () => (this.#isArticle ? this.#store.flows : []),
      isUnseen: () => this.isUnseen,
      isKnown: (live) => this.#annotator.hasSent(live),
      onAppeared: this.#annotating.ask,
      onFirstMark: () => this.isPeek || this.#cards.watchPointer(),
    });
  }

  #keepAnnotator(): Annotator {
    return new Annotator({
      extension: this.#extension,
      flows: () => this.#store.flows,
      isNear: (live) => this.#marks.isNear(live),
      isShown: ({ flow }) => this.#layout.isShown(flow.block),
      clues: () => this.#article.clues,
      onAnswer: (answer) => this.#answered(answer),
    });
  }

  #cardLoader(): CardLoader {
    return new CardLoader({
      extension: this.#extension,
      signal: this.#signal,
      settings: () => this.#settings,
      articleDate: () => this.#date,
      mentions: () => this.#marks.mentions,
      mentionAt: (point) =>
        mentionAt(point, {
          flowAt: (node) => this.#store.flowAt(node),
          marksOf: (live) => this.#marks.markedIn(live),
          shadowRoots: this.#shadowRoots,
        }),
    });
  }

  #watchRoot(root: Element | ShadowRoot): void {
    // The document is watched as a whole; shadow roots are worlds of their own.
    if (!('host' in root) || this.#shadowRoots.includes(root)) return;
    this.#shadowRoots.push(root);
    this.#changes.watch(root);
  }
}
