import { resolve } from 'node:path';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { articlePage } from '../pages/article-page.ts';
import { type PageServer, startPageServer } from '../pages/page-server.ts';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { buildFolder } from './launch.ts';
import { until } from './until.ts';

/** What the page that is rendered early keeps. */
interface EarlyPage {
  wasPrerendered?: boolean;
  marksWhenShown?: string[];
  marks?: () => string[];
}

export interface Shown {
  readonly wasPrerendered: boolean;
  /** What was painted at the moment when the page came into view. */
  readonly marksWhenShown: readonly string[];
  /** What is painted after that, once something is. */
  readonly marks: readonly string[];
}

/** The page asks for it once it has loaded, out of sight, so that the server knows. */
const LOADED = 'loaded.js';
const TELLING = `<script>
  globalThis.marks = () => {
    const found = [];
    CSS.highlights.forEach((highlight) => highlight.forEach(({ startContainer, startOffset, endOffset }) =>
      found.push(startContainer.nodeValue.slice(startOffset, endOffset))));
    return found;
  };
  globalThis.wasPrerendered = document.prerendering;
  document.addEventListener('prerenderingchange', () => { globalThis.marksWhenShown = marks(); });
  addEventListener('load', () => fetch('${LOADED}'));
</script>`;

/** Chromium renders nothing early for a page that a debugger looks into, so none but our worker is looked into. */
function launchUnseen(server: PageServer): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    enableExtensions: [resolve(buildFolder('chromium'))],
    waitForInitialPage: false,
    targetFilter: (target) => target.type() === 'browser' || target.type() === 'service_worker',
    args: [...CHROMIUM_FLAGS, `--proxy-server=http://${server.address}`, '--proxy-bypass-list=<-loopback>'],
  });
}

async function ourWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('A worker is no page.');
  // The page that greets the reader would come to the front of ours, and hidden pages get nothing rendered early.
  await until(
    () => worker.evaluate(async () => (await chrome.tabs.query({ url: chrome.runtime.getURL('*') })).length),
    (greetings) => greetings > 0,
  );
  return worker;
}

/** Clicks the link to the page, as a reader does, and looks at the page then. */
async function follow(worker: WebWorker, tabId: number): Promise<Shown> {
  await worker.evaluate(async (id) => {
    const func = () => document.querySelector('a')?.click();
    await chrome.scripting.executeScript({ target: { tabId: id }, world: 'MAIN', func });
  }, tabId);
  const look = () =>
    worker.evaluate(async (id) => {
      const func = () => {
        const { wasPrerendered = false, marksWhenShown = ['never told'], marks } = globalThis as EarlyPage;
        return { wasPrerendered, marksWhenShown, marks: marks?.() ?? [] };
      };
      const answers = await chrome.scripting.executeScript({ target: { tabId: id }, world: 'MAIN', func });
      return answers[0]?.result ?? { wasPrerendered: false, marksWhenShown: [], marks: [] };
    }, tabId);
  return until(look, ({ marks }) => marks.length > 0);
}

/**
 * Has that page rendered before it is visited, in a browser of its own with our extension, and visits it. Chromium only:
 * Firefox renders nothing early.
 */
export async function visitPrerendered(html: string): Promise<Shown> {
  const server = await startPageServer();
  const browser = await launchUnseen(server);
  try {
    const worker = await ourWorker(browser);
    const early = server.give(html.replace('</head>', `${TELLING}</head>`), { files: { [LOADED]: '' } });
    const rules = JSON.stringify({ prerender: [{ urls: [early], eagerness: 'immediate' }] });
    const from = articlePage(
      `<p><a href="${early}">Next</a></p><script type="speculationrules">${rules}</script>`,
    );
    const tabId = await worker.evaluate(
      async (url) => (await chrome.tabs.create({ url })).id ?? -1,
      server.give(from),
    );
    await until(
      async () => server.served.some((path) => path.endsWith(LOADED)),
      (hasLoaded) => hasLoaded,
    );
    return await follow(worker, tabId);
  } finally {
    await browser.close();
    server.close();
  }
}
