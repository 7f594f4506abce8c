import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyBuild } from '../../support/browsers/altered-build.ts';
import type { BrowserName, Tab } from '../../support/browsers/driver.ts';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import { type Session, startSession } from '../../support/browsers/session.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { textWith } from '../../support/reader/controls.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';
import { article } from './article.ts';

/** An orphan's heart beats every 4 s; a card that nobody attends to hides after 6 s. */
const LONGEST_GOODBYE = 9_000;

/** The same build with a higher version, as an update brings it. */
function laterBuild(browser: BrowserName, folder = copyBuild(browser, 'later')): string {
  const file = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), version: '99.0.0' };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe.each(BROWSERS)('The life of the extension, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let folder: string;

  beforeEach(async () => {
    folder = copyBuild(browser, 'lifecycle');
    session = await startSession(browser, { extension: folder });
    tab = await session.open(session.server.give(article()));
    await paintedWith(tab, 'Dmitry Peskov');
    // The probe works: a look is seen while there is one.
    expect(await looksBecome(1)).toBe(1);
  });
  afterEach(() => session.close());

  const looks = (): Promise<number> => countLooks(tab);
  const looksBecome = (count: number) => until(looks, (found) => found === count);

  async function cardOpens(): Promise<void> {
    await tab.moveTo(5, 5);
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    await tab.press('Escape');
    await cardGone(tab);
  }

  async function afterReload(): Promise<void> {
    await tab.evaluate(() => location.reload()).catch(() => undefined); // the answer may be lost with the page
    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    expect(await looksBecome(1)).toBe(1);
    await cardOpens();
  }

  it('FI-9 reloaded: the old marks go, and the page has new ones, at the latest when it is reloaded', async () => {
    await session.driver.control.reload();
    await tab.front();
    await pause(LONGEST_GOODBYE);

    expect(await looks()).toBeLessThanOrEqual(1);
    await afterReload();
  });

  it('FI-10 disabled: no mark is left, and no card opens', async () => {
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    expect(await isCardSeen(tab)).toBe(true);

    await session.driver.control.setEnabled(false);
    await tab.front();
    await pause(LONGEST_GOODBYE);

    expect(await looks()).toBe(0);
    if (browser === 'chromium') expect(await painted(tab)).toEqual([]);
    // A browser that nobody looks at may be late with its animations.
    expect(
      await until(
        () => isCardSeen(tab),
        (isSeen) => !isSeen,
      ),
    ).toBe(false);
  });

  it('FI-11 enabled again: marks as before, at the latest when the page is reloaded', async () => {
    await session.driver.control.setEnabled(false);
    await tab.front();
    await pause(LONGEST_GOODBYE);
    await session.driver.control.setEnabled(true);
    await tab.front();
    await pause(1000);

    expect(await looks()).toBeLessThanOrEqual(1);
    await afterReload();
  });

  it('FI-12 updated under an open tab: old marks go, new ones come, at the latest with a reload', async () => {
    const later = browser === 'chromium' ? laterBuild(browser, folder) : laterBuild(browser);

    await session.driver.control.update(later);
    await tab.front();
    await pause(LONGEST_GOODBYE);

    expect(await looks()).toBeLessThanOrEqual(1);
    const popup = await session.openPopup(tab);
    expect(await popup.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
    const said = await textWith(popup, 'eload');
    const isTakenOver = (await looks()) === 1;
    expect(isTakenOver || /reload/i.test(said)).toBe(true);
    await popup.close();
    await tab.front();
    await afterReload();
  });

  it('FI-13 removed: nothing of it is left in the page', async (context) => {
    if (browser === 'chromium') notApplicable(context, 'as FI-10: to a page it is the same event');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    expect(await isCardSeen(tab)).toBe(true);

    await session.driver.control.remove();
    await tab.front();
    await pause(LONGEST_GOODBYE);

    expect(await looks()).toBe(0);
    // A browser that nobody looks at may be late with its animations.
    expect(
      await until(
        () => isCardSeen(tab),
        (isSeen) => !isSeen,
      ),
    ).toBe(false);
  });

  it('FI-14 not allowed on sites any more: no marks, and the popup says why', async () => {
    await session.driver.control.setSiteAccess(false);
    await tab.evaluate(() => location.reload()).catch(() => undefined); // the answer may be lost with the page
    await pause(2500);

    expect(await painted(tab)).toEqual([]);
    const popup = await session.driver.openExtensionPage(`popup.html?tab=${await firstSiteTab(session)}`);
    expect(await textWith(popup, 'not allowed')).toMatch(/not allowed|allow/i);
    await popup.close();

    await session.driver.control.setSiteAccess(true);
    await tab.front();
    await afterReload();
  });
});

/**
 * How many highlights have a look. Firefox ends our script without a word, so its entry stays in the document's list
 * until a reload; but it takes the rule away that painted it.
 */
function countLooks(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const lookOf = (name: string) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return [style.color, style.backgroundColor, style.textDecoration].join();
    };
    const plain = lookOf('no-such-highlight-at-all');
    let count = 0;
    CSS.highlights.forEach((_, name) => {
      if (lookOf(name) !== plain) count++;
    });
    return count;
  });
}

/** For the same reason the element of an open card stays in the page in Firefox, hidden and empty-handed. */
async function isCardSeen(tab: Tab): Promise<boolean> {
  const isSeen = await tab.inCard((root) => {
    // Without a window to draw, Firefox brings animations up to date only for who asks for them.
    root.getAnimations();
    const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box !== undefined && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== null;
  });
  return isSeen === true;
}

/** Without access the extension sees no addresses, so the tab is told by what it is not. */
async function firstSiteTab(session: Session): Promise<number> {
  const popup = await session.driver.openExtensionPage('popup.html');
  const id = await popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url === undefined).at(-1)?.id;
  });
  await popup.close();
  if (id === undefined) throw new Error('every tab shows its address');
  return id;
}
