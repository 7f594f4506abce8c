import type { AccessibleNode } from './accessible-tree.ts';
import type { ExtensionControl } from './extension-control.ts';
import type { Plain } from './plain.ts';

/** In the viewport's CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a tab holds after a collection of garbage. */
export interface TabMemory {
  /** Of scripts and of the document, all worlds together. */
  readonly bytes: number;
  /** Of the DOM, those that are in no document too. */
  readonly nodes: number;
  /** Frames in which scripts of ours run. */
  readonly worldsOfOurs: number;
  /** `Range` objects that scripts of ours keep. */
  readonly liveRanges: number;
}

export type BrowserName = 'chromium' | 'firefox';

/** One tab, in either browser. Pointer and keys are the browser's own input, so the page sees them as trusted. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a self-contained function in the page's own world. */
  evaluate<A extends readonly Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs source code in the page's own world; what it yields is dropped. */
  evaluateSource(source: string): Promise<void>;
  /**
   * Runs a self-contained function on the closed shadow root that holds a dialog (our card), which no page can reach;
   * undefined while there is none.
   */
  inCard<A extends readonly Plain[], R>(
    run: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | undefined>;
  /** What the ring's live region says; undefined while there is no ring. No page can reach it either. */
  said(): Promise<string | undefined>;
  /** Moves the pointer there in a few steps, as a hand does. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** Presses the pointer at one point and lets it go at another; something may happen before that. */
  drag(
    from: { x: number; y: number },
    to: { x: number; y: number },
    meanwhile?: () => Promise<void>,
  ): Promise<void>;
  /** One key by its DOM name, with modifiers before it: "Escape", "Shift+Tab". */
  press(key: string): Promise<void>;
  /** Holds one key while something happens. */
  hold(key: string, meanwhile: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  /** A finger's tap. */
  tap(x: number, y: number): Promise<void>;
  /** PNG of what is in view, or of a part of it. */
  screenshot(file: string, part?: Box): Promise<void>;
  /** The page on paper, as a PDF, with the colours of its ground. */
  print(): Promise<Buffer>;
  /** The accessibility tree of the tab in front. */
  accessibleTree(): Promise<readonly AccessibleNode[]>;
  /** Has the browser throw away what nobody holds any more; Firefox does so a little later. */
  collectGarbage(): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  colours(scheme: 'light' | 'dark'): Promise<void>;
  /** The few colours of a reader who needs more contrast; in Firefox those of all tabs, until one is closed. */
  forcedColours(): Promise<void>;
  front(): Promise<void>;
  /** Only Chromium can be asked; undefined elsewhere. */
  memory(): Promise<TabMemory | undefined>;
  close(): Promise<void>;
}

export interface AddressBar {
  type(text: string): Promise<void>;
  /** What it offers now, first to last. */
  offered(): Promise<readonly string[]>;
  enter(): Promise<void>;
  /** What the tab in front shows now; on the way to another process that is nothing for a moment. */
  address(): Promise<string>;
}

/** A browser that has our extension. */
export interface Driver {
  readonly name: BrowserName;
  newTab(): Promise<Tab>;
  /** A page of the extension in a tab of its own, for example "popup.html". */
  openExtensionPage(path: string): Promise<Tab>;
  /** Stops the service worker (Chromium) or the event page (Firefox), as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Where a reader types an address; no protocol reaches Chromium's. */
  readonly addressBar?: AddressBar;
  /** What a reader can do on the browser's page of extensions. */
  readonly control: ExtensionControl;
  /**
   * Milliseconds of main-thread work of each longer task in which scripts of ours ran while `run` did, longest first.
   * Only Chromium can tell whose task it was; undefined elsewhere.
   */
  ourTasks(run: () => Promise<void>): Promise<readonly number[] | undefined>;
  /** The same of our scripts alone, for every task in which they ran, however short. */
  ourScripts(run: () => Promise<void>): Promise<readonly number[] | undefined>;
  /**
   * Milliseconds of main-thread work from each `performance.mark` of that name to the next while `run` did, of the
   * thread that set the first. Only Chromium tells; undefined elsewhere.
   */
  frameTimes(mark: string, run: () => Promise<void>): Promise<readonly number[] | undefined>;
  /** Leaves the extension room for so many bytes of databases and files; only Chromium can be told to. */
  limitStorage(bytes: number): Promise<void>;
  /** Every error of our scripts in pages that nobody caught, since the browser started. */
  ourErrors(): Promise<readonly string[]>;
  /** Settles when the reader has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser with SIGKILL, as a machine does that runs out of memory: nothing is written any more. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked build; none starts the browser without the extension. */
  readonly extension?: string;
  /** Address of the proxy that sees every request of the browser: "localhost:1234". */
  readonly proxy?: string;
  readonly headed?: boolean;
  /** Folder of a profile that outlives the browser; a new one each time unless given. */
  readonly profile?: string;
  /** Device pixels for each CSS pixel, in Chromium; 1 unless given. */
  readonly scale?: number;
  /** Keeps pages that were left, to show them again as they were; Chromium is told not to otherwise. */
  readonly backForwardCache?: boolean;
  /** Preferences of Firefox besides those that every test needs. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}
