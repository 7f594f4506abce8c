import type { PageReport, PageState } from '../protocol/index.ts';
import { isOffEverywhere, isOffHere, type Settings } from '../settings/index.ts';
import type { Extension } from './extension.ts';
import { isolatedWorld } from './isolated-world.ts';
import { MarkedPage } from './marked-page.ts';
import { domOf } from './scan/dom.ts';
import { after } from './scheduling/after.ts';

/** Only these are pages; the script also gets into JSON, images and PDF viewers. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** Smaller frames hold advertisements and buttons, no articles. */
const MIN_WIDTH = 300;
const MIN_HEIGHT = 150;
/** An orphan of an updated extension takes its marks away within this time. */
const HEARTBEAT = 4_000;

/** Starts the page side in this document, replacing an earlier instance in the same world. */
export function live(extension: Extension): void {
  if (!PAGE_TYPES.has(domOf(document).contentType(document))) return;
  isolatedWorld.backgrounderLife?.abort();
  const life = new AbortController();
  isolatedWorld.backgrounderLife = life;
  const start = () => new PageLife(extension, life).start();
  whenWorthIt(life.signal, start);
  // A window that has gone throws at timers and measurements, and answers may still come to it.
  addEventListener('pagehide', (event) => event.isTrusted && !event.persisted && life.abort(), {
    signal: life.signal,
  });
}

/** Waits until the document is one that a reader looks at. */
function whenWorthIt(signal: AbortSignal, start: () => void): void {
  const waiting = new AbortController();
  const listening = { signal: AbortSignal.any([signal, waiting.signal]), passive: true };
  const look = () => {
    // The size of the top frame doesn't matter, and asking for it would force a large page's first layout.
    const isSmall = window !== top && (innerWidth < MIN_WIDTH || innerHeight < MIN_HEIGHT);
    if (document.visibilityState === 'hidden' || isSmall) return;
    waiting.abort();
    start();
  };
  // Prerendered documents are hidden until they are shown.
  document.addEventListener('visibilitychange', look, listening);
  addEventListener('resize', look, listening);
  look();
}

/** Switches marking on and off as settings and the document's life say. */
class PageLife {
  readonly #extension: Extension;
  readonly #life: AbortController;
  #settings: Settings | undefined;
  #run: { readonly page: MarkedPage; readonly stop: AbortController } | undefined;
  #isAnyway = false;

  constructor(extension: Extension, life: AbortController) {
    this.#extension = extension;
    this.#life = life;
  }

  start(): void {
    const { signal } = this.#life;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#extension.onSettings((settings) => this.#apply(settings), signal);
    this.#extension.onRequest(
      {
        report: async () => ({ ok: true, value: await this.#report() }),
        jump: (params) => this.#do(async (page) => (await page.cardScript())?.jump(params)),
        step: (params) => this.#do(async (page) => (await page.cardScript())?.step(params)),
        lookUp: (params) => this.#do(async (page) => (await page.cardScript())?.lookUp(params)),
        peek: ({ on }) => this.#do((page) => this.#peek(page, on)),
        markAnyway: () => this.#markAnyway(),
      },
      signal,
    );
    addEventListener('pageshow', (event) => event.persisted && this.#beat(), { signal });
    void this.#readSettings();
    this.#beatLater();
  }

  async #readSettings(): Promise<void> {
    try {
      this.#apply(await this.#extension.readSettings());
    } catch (error) {
      // The extension may have gone while we asked; anything else is a bug and must be seen.
      if (this.#extension.isAlive()) throw error;
      this.#life.abort();
    }
  }

  #apply(settings: Settings): void {
    const isAnew = workersPart(this.#settings) !== workersPart(settings);
    this.#settings = settings;
    if (offState(settings)) this.#stop();
    else if (this.#run?.page.isPeek === settings.peek && !isAnew) this.#run.page.change(settings);
    else this.#mark(settings);
  }

  #mark(settings: Settings): void {
    this.#stop();
    const stop = new AbortController();
    const page = new MarkedPage({
      extension: this.#extension,
      settings,
      isAnyway: this.#isAnyway,
      signal: AbortSignal.any([stop.signal, this.#life.signal]),
      onReplaced: () => live(this.#extension),
    });
    this.#run = { page, stop };
    page.start();
  }

  #stop(): void {
    this.#run?.stop.abort();
    this.#run = undefined;
  }

  async #report(): Promise<PageReport> {
    if (this.#run) return this.#run.page.report();
    return { state: (this.#settings && offState(this.#settings)) ?? 'working', entities: [] };
  }

  /** The worker hands a turn-over on to every frame, also to this one. */
  #peek(page: MarkedPage, on: boolean | undefined): void {
    // Not waited for: who asks twice because no answer came would turn it back.
    if (on === undefined) void this.#extension.ask('peek', { on: page.isUnseen }, this.#life.signal);
    else page.peek(on);
  }

  async #markAnyway(): Promise<{ ok: true; value: null }> {
    this.#isAnyway = true;
    return this.#do((page) => page.markAnyway());
  }

  async #do(act: (page: MarkedPage) => Promise<void> | void): Promise<{ ok: true; value: null }> {
    if (this.#run) await act(this.#run.page);
    return { ok: true, value: null };
  }

  #beatLater(): void {
    after(HEARTBEAT, this.#life.signal, () => {
      this.#beat();
      this.#beatLater();
    });
  }

  #beat(): void {
    if (!this.#extension.isAlive()) this.#life.abort();
    else if (document.visibilityState !== 'visible') return;
    else if (this.#run) this.#run.page.check();
    // The end of a snooze is no event.
    else if (this.#settings) this.#apply(this.#settings);
  }
}

/** Why nothing is to be marked, if so. Only the top frame knows its site; the worker answers for the others. */
function offState(settings: Settings): PageState | undefined {
  if (isOffEverywhere(settings, Date.now())) return 'off-everywhere';
  return window === top && isOffHere(settings, location.hostname) ? 'off-here' : undefined;
}

/** A page starts anew where packs change, and a frame inside it where sites do: only the worker knows what follows. */
function workersPart(settings: Settings | undefined): string {
  const packs = JSON.stringify(settings?.packs ?? []);
  return window === top
    ? packs
    : `${packs}${settings?.onlyChosen},${settings?.disabledSites},${settings?.chosenSites}`;
}
