import { SETTINGS_VERSION } from '../../../src/settings/settings.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import type { Plain } from '../browsers/plain.ts';
import type { Session } from '../browsers/session.ts';
import { pause, until } from '../browsers/until.ts';
import { cardGone, cardWith } from '../reader/card.ts';
import { hover, paintedWith } from '../reader/marks.ts';
import { NAME } from './article-page.ts';
import type { GivenHow } from './page-server.ts';
import { type PageSnapshot, snapshotOf } from './page-snapshot.ts';

/** A page that is hostile, or merely difficult. */
export interface DifficultPage extends GivenHow {
  readonly html: string | Uint8Array;
  /** Whether `NAME` is to be marked and have a card; a page without says so in the popup before it is looked at. */
  readonly marks?: 'card' | 'marks' | 'none';
  /** How `NAME` stands on the page, where not literally. */
  readonly mark?: string;
  /** Done in both visits once the page stands (and is marked), before it is looked at. */
  readonly act?: (tab: Tab) => Promise<void>;
}

/** No task of ours on a page's own thread may take longer (milliseconds of processor time). */
const LONGEST_TASK = 50;
/** Milliseconds until marks are gone after the reader switched the extension off. */
const LONGEST_GOOD_BYE = 5_000;
/** For marks that should not come on a page that is not read at all, and so never says that it is done. */
const A_WHILE = 1_000;

/** What the page that listens for requests keeps. */
interface Listening {
  heard?: { ask: string; frame: number }[];
  listen?: (message: { ask?: unknown } | undefined, sender: chrome.runtime.MessageSender) => void;
}

/** Visits pages twice, in a browser without and in one with the extension. */
export class PageVisits {
  readonly session: Session;
  readonly bare: Driver;
  readonly #control: Tab;

  constructor(session: Session, bare: Driver, control: Tab) {
    this.session = session;
    this.bare = bare;
    this.#control = control;
  }

  /** An address for the page, the same for both visits. */
  give({ html, ...how }: DifficultPage): string {
    return this.session.server.give(html, how);
  }

  /** With the extension, marked if it is to be. */
  async open(page: DifficultPage): Promise<Tab> {
    const tab = await this.session.open(this.give(page));
    await this.#settle(tab, page);
    return tab;
  }

  /** Errors of ours that came up since the browser had so many; its list grows through the whole session. */
  async errorsSince(before: number): Promise<readonly string[]> {
    return (await this.session.driver.ourErrors()).slice(before);
  }

  /** What is broken of the promises of docs/bar.md that hold for every page: one line each. */
  async broken(page: DifficultPage): Promise<readonly string[]> {
    const address = this.give(page);
    const plain = await this.#visitBare(address, page);
    const errorsBefore = (await this.session.driver.ourErrors()).length;
    const tab = await this.session.driver.newTab();
    const tasks = await this.session.driver.ourTasks(async () => {
      await this.session.visit(tab, address);
      await this.#settle(tab, page);
    });
    await page.act?.(tab);
    const marked = await snapshotOf(tab);
    const broken = [...differences(plain, marked), ...(await this.#brokenCard(tab, page, marked))];
    await this.switchOff();
    const left = await until(
      async () => (await snapshotOf(tab)).otherHighlights,
      (count) => count === 0,
      LONGEST_GOOD_BYE,
    );
    if (left > 0) broken.push('I8: marks stay after switching off');
    await this.switchOn();
    for (const task of tasks ?? []) if (task > LONGEST_TASK) broken.push(`I4: a task of ${task} ms`);
    const errors = await this.errorsSince(errorsBefore);
    broken.push(...errors.map((error) => `I1: ${error}`));
    await tab.close();
    return broken;
  }

  /** Zooms the page as the browser's menu does. */
  async zoom(tab: Tab, factor: number): Promise<void> {
    const address = await tab.evaluate(() => location.href);
    await this.#control.evaluate(
      async (url, wanted) => {
        const id = (await chrome.tabs.query({})).find((other) => other.url === url)?.id;
        if (id !== undefined) await chrome.tabs.setZoom(id, wanted);
      },
      address,
      factor,
    );
  }

  /** The reader's settings as they are stored. */
  settings(): Promise<unknown> {
    return this.#control.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  }

  async switchOff(): Promise<void> {
    await this.#set({ enabled: false });
  }

  async switchOn(): Promise<void> {
    await this.#set({});
  }

  /** Goes to the next mark, as the shortcut does. */
  async stepTo(tab: Tab): Promise<void> {
    await this.#tell(await tab.evaluate(() => location.href), { ask: 'step', params: { to: 'next' } });
    await tab.front();
  }

  /** What the popup would say about the page, "nobody" where no script of ours answers. */
  async stateOf(tab: Tab): Promise<string> {
    return this.stateAt(await tab.evaluate(() => location.href));
  }

  /** The same by address, for what no script can be run in. */
  async stateAt(address: string): Promise<string> {
    return (await this.#tell(address, { ask: 'report', params: {} })) ?? 'nobody';
  }

  /** The requests that pages send to the worker meanwhile; every page of the extension hears them. */
  async messagesDuring(run: () => Promise<void>): Promise<readonly { ask: string; frame: number }[]> {
    await this.#control.evaluate(() => {
      const view = globalThis as Listening;
      view.heard = [];
      view.listen ??= (message, { frameId, tab }) => {
        if (tab && frameId !== undefined) view.heard?.push({ ask: String(message?.ask), frame: frameId });
      };
      chrome.runtime.onMessage.addListener(view.listen);
    });
    await run();
    return this.#control.evaluate(() => {
      const { heard = [], listen } = globalThis as Listening;
      if (listen) chrome.runtime.onMessage.removeListener(listen);
      return heard;
    });
  }

  /** Sends a message of the worker's to our script in the tab; the state in its answer, if anybody answers. */
  async #tell(
    address: string,
    message: { readonly ask: string; readonly params: Plain },
  ): Promise<string | undefined> {
    return this.#control.evaluate(
      async (url, told) => {
        const tabs = await chrome.tabs.query({});
        const id = tabs.find((other) => other.url === url)?.id ?? -1;
        const answer = await chrome.tabs.sendMessage(id, told, { frameId: 0 }).catch(() => undefined);
        return answer?.value?.state as string | undefined; // the report's own type says so
      },
      address,
      message,
    );
  }

  async #visitBare(address: string, page: DifficultPage): Promise<PageSnapshot> {
    const tab = await this.bare.newTab();
    await tab.goto(address);
    await page.act?.(tab);
    const snapshot = await snapshotOf(tab);
    await tab.close();
    return snapshot;
  }

  /** Waits until the page is marked, or has said why it is not; throws where neither comes. */
  async #settle(tab: Tab, { marks = 'card', mark = NAME }: DifficultPage): Promise<void> {
    if (marks !== 'none') {
      const painted = await paintedWith(tab, mark);
      if (painted.includes(mark)) return;
      const state = await this.stateOf(tab);
      throw new Error(`“${mark}” is not marked, but [${painted.join(', ')}]; the page says “${state}”.`);
    }
    const first = await until(
      () => this.stateOf(tab),
      (said) => said !== 'nobody',
      A_WHILE,
    );
    if (first === 'nobody') return pause(A_WHILE);
    const state = await until(
      () => this.stateOf(tab),
      (said) => said !== 'working',
    );
    if (state === 'working') throw new Error('The page is still being read.');
  }

  async #brokenCard(tab: Tab, { marks = 'card' }: DifficultPage, before: PageSnapshot): Promise<string[]> {
    if (marks === 'none') return before.otherHighlights > 0 ? ['a mark where none is to be'] : [];
    if (before.otherHighlights !== 1)
      return [`I6: ${before.otherHighlights} highlights that the page doesn't own`];
    if (marks === 'marks') return [];
    await hover(tab, NAME);
    const card = await cardWith(tab, 'Peskov');
    if (!card?.includes('Peskov')) return ['no card'];
    await tab.press('Escape');
    if ((await cardGone(tab)) !== undefined) return ['the card stays open'];
    const { markup } = await snapshotOf(tab);
    return markup === before.markup ? [] : [`I2: after the card ${firstDifference(before.markup, markup)}`];
  }

  async #set(settings: Record<string, boolean>): Promise<void> {
    await this.#control.evaluate((changed) => chrome.storage.local.set({ settings: changed }), {
      version: SETTINGS_VERSION,
      ...settings,
    });
  }
}

function differences(plain: PageSnapshot, marked: PageSnapshot): readonly string[] {
  const found: string[] = [];
  if (plain.markup !== marked.markup) found.push(`I2: ${firstDifference(plain.markup, marked.markup)}`);
  if (plain.selfTest !== marked.selfTest)
    found.push(`I3: ${firstDifference(plain.selfTest, marked.selfTest)}`);
  if (plain.ownHighlights !== marked.ownHighlights)
    found.push(`I6: ${plain.ownHighlights} became ${marked.ownHighlights}`);
  if (marked.marksInExcluded.length > 0) found.push(`I7: marked ${marked.marksInExcluded.join()}`);
  return found;
}

/** Characters that are shown of each side. */
const SHOWN = 120;

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 20);
  return `"${a.slice(from, from + SHOWN)}" became "${b.slice(from, from + SHOWN)}"`;
}
