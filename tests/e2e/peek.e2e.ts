import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { FILLER } from '../support/pages/article-page.ts';
import { cardGone, cardWith } from '../support/reader/card.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { hover, painted, paintedNothing, paintedWith } from '../support/reader/marks.ts';
import { pageSays } from '../support/reader/page-says.ts';
import { storeSettings } from '../support/reader/store-settings.ts';

const KEY = 'Control';
/** Three times as long as the pointer is to rest or the key to be held: a card or a mark that should not come would be there. */
const A_WHILE = 800;

const article = (name: string): string =>
  `<article><h1>A visit</h1>${`<p>${FILLER.repeat(2)}</p>`.repeat(3)}<p>The talks would be held soon, ${name} said.</p></article>`;
/** The same names stand in the page and in its frame. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><iframe width="1100" height="380"
  srcdoc="<html lang=en><main>${article('António Guterres')}</main>"></iframe><main>${article('Dmitry Peskov')}</main>`;

/** What a page can learn of marks: what is registered, and whether anything ever was. */
function watchRegistry(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    let most = 0;
    const look = () => {
      most = Math.max(most, CSS.highlights.size);
      document.title = String(most);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Texts of the marks in the page's first frame. */
function paintedInFrame(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as typeof globalThis | null; // the window's globals
    const texts: string[] = [];
    inner?.CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, startOffset, endOffset }) => {
        texts.push((startContainer.nodeValue ?? '').slice(startOffset, endOffset));
      });
    });
    return texts;
  });
}

inBothBrowsers('Peeking', (session) => {
  const setPeek = (peek: boolean) => storeSettings(session(), { peek });

  /** Waits until the page has been read and linked; its marks are there then, but for the paint. */
  async function isHidden(tab: Tab): Promise<void> {
    expect(await pageSays(session(), tab, 'hidden-marks')).toBe('hidden-marks');
  }

  beforeAll(() => setPeek(true));
  afterAll(() => setPeek(false));

  it('marks while the key is held and not otherwise, and the page gets the key', async () => {
    const tab = await session().open('sample');
    await watchRegistry(tab);
    await tab.evaluate(() => {
      const note = ({ type, key, defaultPrevented, repeat }: KeyboardEvent) => {
        if (!repeat)
          document.body.dataset.keys = `${document.body.dataset.keys ?? ''} ${type} ${key} ${defaultPrevented}`;
      };
      document.addEventListener('keydown', note);
      document.addEventListener('keyup', note);
    });
    await isHidden(tab);
    expect(await painted(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.title)).toBe('0');

    await tab.hold(KEY, async () => {
      expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
      await hover(tab, 'Dmitry Peskov');
      expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    });

    expect(await paintedNothing(tab)).toEqual([]);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await tab.evaluate(() => document.body.dataset.keys)).toBe(
      ' keydown Control false keyup Control false',
    );
    await tab.moveTo(5, 5);
    await cardGone(tab);
    await tab.close();
  });

  it('opens no card where no mark is seen, and one under a resting pointer as soon as it is', async () => {
    const tab = await session().open('sample');
    await isHidden(tab);

    await hover(tab, 'Dmitry Peskov');
    await pause(A_WHILE);

    expect(await tab.inCard(() => true)).toBeUndefined();
    await tab.hold(KEY, async () => {
      expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    });
    await tab.close();
  });

  it('leaves the key alone in fields and in shortcuts', async () => {
    const tab = await session().open('sample');
    await watchRegistry(tab);
    await isHidden(tab);

    await tab.press('Control+b');
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      document.querySelector('article')?.prepend(field);
      field.focus();
    });
    await tab.hold(KEY, () => pause(A_WHILE));

    expect(await tab.evaluate(() => document.title)).toBe('0');
    await tab.close();
  });

  it('marks in every frame while the key is held in one', async () => {
    const tab = await session().open(session().server.give(PAGE));
    await isHidden(tab);
    expect(await paintedInFrame(tab)).toEqual([]);

    await tab.hold(KEY, async () => {
      const inside = await until(
        () => paintedInFrame(tab),
        (marks) => marks.length > 0,
      );
      expect(inside).toContain('António Guterres');
    });

    expect(
      await until(
        () => paintedInFrame(tab),
        (marks) => marks.length === 0,
      ),
    ).toEqual([]);
    await tab.close();
  });

  it('marks from one press of the popup’s button to the next, in every frame', async () => {
    const tab = await session().open(session().server.give(PAGE));
    const popup = await session().openPopup(tab);
    await textWith(popup, 'Names are marked while you peek');

    await press(popup, { role: 'button', name: 'Show the marks' });
    await find(popup, { role: 'button', name: 'Hide the marks' });
    await tab.front();
    const inside = await until(
      () => paintedInFrame(tab),
      (marks) => marks.length > 0,
    );
    expect(inside).toContain('António Guterres');

    await popup.front();
    await press(popup, { role: 'button', name: 'Hide the marks' });
    await find(popup, { role: 'button', name: 'Show the marks' });
    await tab.front();
    expect(await paintedNothing(tab)).toEqual([]);
    expect(await paintedInFrame(tab)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('is switched on and off in the popup, and open pages follow', async () => {
    await setPeek(false);
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    const popup = await session().openPopup(tab);
    await textWith(popup, 'What is marked');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

    await press(popup, { role: 'switch', name: 'Mark only while I peek' });
    await tab.front();
    expect(await paintedNothing(tab)).toEqual([]);

    await popup.front();
    await press(popup, { role: 'switch', name: 'Mark only while I peek' });
    await tab.front();
    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await tab.close();
    await setPeek(true);
  });
});
