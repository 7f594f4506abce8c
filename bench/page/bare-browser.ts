import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CDPSession, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS } from '../../tests/support/chromium-flags.ts';
import type { PageServer } from '../../tests/support/page-server.ts';
import { BUNDLE, bundlePageCode } from './page-bundle.ts';
import type { ScanTimes } from './page-code.ts';

/** What mark.js needed for a document, and what it left there. */
export interface MarkJsTimes {
  readonly script: number;
  /** Style and layout of what it changed. */
  readonly layout: number;
  readonly marks: number;
  readonly elements: number;
}

export interface FloorTimes {
  readonly ms: number;
  readonly texts: number;
  readonly characters: number;
}

/** A browser without the extension, in which the page code runs alone, where content scripts run: in a world of its own. */
export interface BareBrowser {
  walk(path: string): Promise<FloorTimes>;
  scanAndPaint(path: string, names: readonly string[]): Promise<ScanTimes>;
  markJs(path: string, names: readonly string[]): Promise<MarkJsTimes>;
  close(): Promise<void>;
}

/** Runs in the page: the whole of mark.js's work, and then the layout that it made necessary. */
const RUN_MARK_JS = `(pattern) => {
  const before = document.querySelectorAll('*').length;
  const start = performance.now();
  new Mark(document.body).markRegExp(pattern);
  const script = performance.now() - start;
  document.body.getBoundingClientRect();
  const layout = performance.now() - start - script;
  const marks = document.querySelectorAll('mark[data-markjs]').length;
  return { script, layout, marks, elements: document.querySelectorAll('*').length - before };
}`;

const markJsSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** Each run has a page freshly loaded and a world freshly made: nothing is warm but the browser. */
export async function launchBareBrowser(server: PageServer): Promise<BareBrowser> {
  const pageCode = await bundlePageCode();
  const markJs = markJsSource();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...CHROMIUM_FLAGS],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const run = async <R>(path: string, source: string, expression: string): Promise<R> => {
    const world = await freshWorld(page, session, server.address + path);
    await evaluate(session, world, source);
    return (await evaluate(session, world, expression)) as R; // the expression says what it gives
  };
  return {
    walk: (path) => run(path, pageCode, `${BUNDLE}.walk()`),
    scanAndPaint: (path, names) => run(path, pageCode, `${BUNDLE}.scanAndPaint(${JSON.stringify(names)})`),
    markJs: (path, names) =>
      run(path, `${pageCode};${markJs}`, `(${RUN_MARK_JS})(${BUNDLE}.patternOf(${JSON.stringify(names)}))`),
    close: () => browser.close(),
  };
}

async function freshWorld(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.goto(`http://${address}`);
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
