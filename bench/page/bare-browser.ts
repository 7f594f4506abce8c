import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS } from '../../tests/support/browsers/chromium-flags.ts';
import { MARKS, phaseTimes, traceOf } from '../../tests/support/browsers/chromium-trace.ts';
import type { PageServer } from '../../tests/support/pages/page-server.ts';
import { BUNDLE, bundlePageCode } from './page-bundle.ts';
import type { Painted } from './page-code.ts';

/** Milliseconds of processor time, and what was found in it. */
export interface FloorTimes {
  readonly walk: number;
  readonly texts: number;
  readonly characters: number;
}

export interface PaintTimes extends Painted {
  /** Walk, flows, date, whether it is an article. */
  readonly scan: number;
  /** Mentions chosen, blocks watched, ranges made, registered. */
  readonly paint: number;
}

/** What mark.js needed for a document, and what it left there. */
export interface MarkJsTimes {
  readonly script: number;
  /** Style and layout of what it changed. */
  readonly layout: number;
  readonly marks: number;
  readonly elements: number;
}

/** A browser without the extension, in which the page code runs alone, where content scripts run: in a world of its own. */
export interface BareBrowser {
  walk(path: string): Promise<FloorTimes>;
  /** As a page opens, */
  open(path: string, names: readonly string[]): Promise<PaintTimes>;
  /** the same as the first of its process, where no code is compiled yet, */
  openFirst(path: string, names: readonly string[]): Promise<PaintTimes>;
  /** and as if all of it were in view. */
  crowd(path: string, names: readonly string[]): Promise<PaintTimes>;
  markJs(path: string, names: readonly string[]): Promise<MarkJsTimes>;
  close(): Promise<void>;
}

/** Runs in the page: the whole of mark.js's work, and then the layout that it made necessary. */
const RUN_MARK_JS = `(pattern) => {
  const before = document.querySelectorAll('*').length;
  performance.mark('script begins');
  new Mark(document.body).markRegExp(pattern);
  performance.mark('script ends');
  performance.mark('layout begins');
  document.body.getBoundingClientRect();
  performance.mark('layout ends');
  const marks = document.querySelectorAll('mark[data-markjs]').length;
  return { marks, elements: document.querySelectorAll('*').length - before };
}`;

const markJsSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/**
 * Each run has a page freshly loaded and a world freshly made. Ours and the floor share a process, which keeps the code
 * that it has compiled, as it does for a reader who stays on a site; mark.js has one of its own.
 */
export async function launchBareBrowser(server: PageServer): Promise<BareBrowser> {
  const pageCode = await bundlePageCode();
  const peerCode = `${pageCode};${markJsSource()}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...CHROMIUM_FLAGS],
  });
  const address = (path: string) => `http://${server.address}${path}`;
  const ours = await openProcess(browser);
  const peers = await openProcess(browser);
  return {
    walk: (path) => ours.run(address(path), pageCode, `${BUNDLE}.walk()`),
    open: (path, names) => ours.run(address(path), pageCode, `${BUNDLE}.open(${JSON.stringify(names)})`),
    openFirst: async (path, names) => {
      const fresh = await openProcess(browser);
      const times = await fresh.run<PaintTimes>(
        address(path),
        pageCode,
        `${BUNDLE}.open(${JSON.stringify(names)})`,
      );
      await fresh.close();
      return times;
    },
    crowd: (path, names) => ours.run(address(path), pageCode, `${BUNDLE}.crowd(${JSON.stringify(names)})`),
    markJs: (path, names) =>
      peers.run(address(path), peerCode, `(${RUN_MARK_JS})(${BUNDLE}.patternOf(${JSON.stringify(names)}))`),
    close: () => browser.close(),
  };
}

interface Process {
  /** What the expression gives, and the time of each of its phases. */
  run<R>(url: string, source: string, expression: string): Promise<R>;
  close(): Promise<void>;
}

async function openProcess(browser: Browser): Promise<Process> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    run: async <R>(url: string, source: string, expression: string) => {
      const world = await freshWorld(page, session, url);
      await evaluate(session, world, source);
      let found: unknown;
      const work = async () => {
        found = await evaluate(session, world, expression);
      };
      const trace = await traceOf(browser, work, MARKS);
      return { ...Object(found), ...phaseTimes(trace) } as R; // the expression says what it gives, and marks its phases
    },
    close: () => context.close(),
  };
}

async function freshWorld(page: Page, session: CDPSession, url: string): Promise<number> {
  await page.goto(url);
  // Two frames: the page is laid out and painted, as when a content script starts.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
