import { describe, expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { visitPrerendered } from '../../support/browsers/prerendered.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';

/** What the pages of this file keep. */
interface ReturningPage {
  /** For each time that the page was shown, whether it was kept meanwhile. */
  shows?: boolean[];
}

/** Browsers keep no page that forbids it, as the server does otherwise. */
const KEPT = { headers: { 'cache-control': 'max-age=600' } };
const TELLS_SHOWS = `<script>
  globalThis.shows = [];
  addEventListener('pageshow', ({ persisted }) => shows.push(persisted));
</script>`;
const RETURNS = 3;

/** Has the browser forget the page of a tab, and tells the tab's number: Chromium gives it another one. */
function discard(own: Tab, address: string): Promise<number> {
  return own.evaluate(async (url) => {
    const numberOf = async () => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    await chrome.tabs.discard(await numberOf());
    return numberOf();
  }, address);
}

/** The drivers lose sight of a tab that was discarded, so the extension looks into it. */
function marksInTab(own: Tab, tabId: number): Promise<readonly string[]> {
  const look = async (id: number) => {
    const func = () => {
      const found: string[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer, startOffset, endOffset }) => {
          found.push(startContainer.nodeValue?.slice(startOffset, endOffset) ?? '');
        });
      });
      return found;
    };
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: id }, world: 'MAIN', func });
    return answer?.result ?? [];
  };
  return own.evaluate(look, tabId).catch(() => []); // while the page loads
}

inBothBrowsers(
  'Pages that come back',
  (session) => {
    const shows = (tab: Tab) =>
      tab.evaluate(() => (globalThis as ReturningPage).shows ?? []).catch((): boolean[] => []); // between two pages

    it('HP-65 a page that is left and shown again as it was, three times, has one set of marks, its card and its changes', async () => {
      const { server, visit, driver } = session();
      const other = server.give(articlePage('<h2>Another page</h2>'), KEPT);
      const tab = await session().open(server.give(articlePage(SENTENCE + TELLS_SHOWS), KEPT));
      expect(await paintedWith(tab, NAME)).toEqual([NAME]);

      for (let time = 1; time <= RETURNS; time++) {
        await hover(tab, NAME);
        await cardWith(tab, 'Peskov'); // one that is open must not come back either
        await visit(tab, other);
        await tab.evaluate(() => void setTimeout(() => history.back(), 0));
        const shown = await until(
          () => shows(tab),
          ({ length }) => length > time,
        );

        expect(shown).toEqual([false, ...Array<boolean>(time).fill(true)]);
        expect(await paintedWith(tab, NAME)).toEqual([NAME]);
        await tab.moveTo(5, 5);
        expect(await cardGone(tab)).toBeUndefined();
      }

      await tab.evaluate(
        (html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html),
        SENTENCE,
      );
      expect(
        await until(
          () => painted(tab),
          ({ length }) => length === 2,
        ),
      ).toEqual([NAME, NAME]);
      await hover(tab, NAME);
      expect(await cardWith(tab, 'Peskov')).toContain(NAME);
      expect(await driver.ourErrors()).toEqual([]);
      await tab.close();
    });

    it('HP-67 a discarded tab is not woken by us, and has its marks when the reader comes back to it', async () => {
      const { server, driver } = session();
      const address = server.give(articlePage(SENTENCE));
      const tab = await session().open(address);
      await paintedWith(tab, NAME);
      const own = await driver.openExtensionPage('popup.html');
      await own.front();
      const id = await discard(own, address);
      const isDiscarded = () => own.evaluate(async (tabId) => (await chrome.tabs.get(tabId)).discarded, id);
      expect(await until(isDiscarded, (answer) => answer === true)).toBe(true);
      const asked = server.served.filter((path) => address.endsWith(path)).length;

      // What tells every tab of a change, and the panel that asks its tab for its names.
      await own.evaluate(() => chrome.storage.local.set({ settings: { version: 1, markStyle: 'tint' } }));
      const panel = await driver.openExtensionPage(`sidepanel.html?tab=${id}`);
      await until(
        () => panel.evaluate(() => document.body.innerText.trim().length),
        (letters) => letters > 0,
      );
      await panel.close();
      expect(await isDiscarded()).toBe(true);
      expect(server.served.filter((path) => address.endsWith(path))).toHaveLength(asked);

      await own.evaluate(async (tabId) => void (await chrome.tabs.update(tabId, { active: true })), id);

      const marks = await until(
        () => marksInTab(own, id),
        ({ length }) => length > 0,
      );
      expect(marks).toEqual([NAME]);
      expect(await driver.ourErrors()).toEqual([]);
      await own.evaluate(async (tabId) => {
        await chrome.tabs.remove(tabId);
        await chrome.storage.local.clear();
      }, id);
      await own.close();
    });
  },
  () => ({ backForwardCache: true }),
);

describe('Pages that come early, in chromium', () => {
  it('HP-66 a page that is rendered before it is visited has no mark until it is shown, and then has them', async () => {
    expect(await visitPrerendered(articlePage(SENTENCE))).toEqual({
      wasPrerendered: true,
      marksWhenShown: [],
      marks: [NAME],
    });
  });
});
