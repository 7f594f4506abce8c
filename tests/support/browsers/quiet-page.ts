import type { PageState } from '../../../src/protocol/index.ts';
import type { Driver, Tab } from './driver.ts';
import type { Plain } from './plain.ts';

/** A request of `PageRequests`; a type, for only such ones can go into a browser. */
export type PageMessage = {
  readonly ask: 'report' | 'step' | 'lookUp';
  readonly params: { readonly [key: string]: string };
};

/** What tests look at in the answers. */
export interface PageAnswer {
  readonly state?: PageState;
}

/** A page of the extension that stays behind all others, and does nothing but what it is told to. */
export interface QuietPage {
  /** Runs a self-contained function in it. */
  run<A extends readonly Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The browser's number of a tab. */
  idOf(page: Tab): Promise<number>;
  /** Sends a message to our script in the page, as the popup and the worker do; its answer, if anybody gives one. */
  tell(page: Tab, message: PageMessage): Promise<PageAnswer | undefined>;
}

/** Opened when first needed, and again where it was closed, as when the extension starts anew. */
export function quietPage(driver: Driver): QuietPage {
  let quiet: Tab | undefined;
  const isAlive = (tab: Tab) => tab.evaluate(() => chrome.runtime?.id !== undefined).catch(() => false);
  const run: QuietPage['run'] = async (inPage, ...args) => {
    // No other page of the extension is as quiet: the popup listens to settings and asks the worker.
    if (!quiet || !(await isAlive(quiet))) quiet = await driver.openExtensionPage('privacy.html');
    return quiet.evaluate(inPage, ...args);
  };
  const idOf: QuietPage['idOf'] = async (page) => {
    const address = await page.evaluate(() => location.href);
    const [id, other] = await run(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url === wanted).map((tab) => tab.id);
    }, address);
    if (id === undefined) throw new Error(`no tab shows ${address}`);
    if (other !== undefined) throw new Error(`more than one tab shows ${address}`);
    return id;
  };
  const send = async (id: number, message: PageMessage): Promise<PageAnswer | undefined> => {
    const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
    return answer?.value; // what our scripts answer is of this shape
  };
  return { run, idOf, tell: async (page, message) => run(send, await idOf(page), message) };
}
