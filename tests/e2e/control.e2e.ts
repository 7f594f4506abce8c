import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { forgetSettings } from '../support/reader/forget-all.ts';
import { painted, paintedNothing, paintedWith } from '../support/reader/marks.ts';
import { pageSays } from '../support/reader/page-says.ts';

/** How many highlights the page's frame has that hold a range. */
function marksInFrame(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const highlights = (frame?.contentWindow as typeof globalThis | null)?.CSS.highlights; // the window's globals
    return [...(highlights?.values() ?? [])].reduce((sum, { size }) => sum + size, 0);
  });
}

inBothBrowsers('Where and when it works', (session) => {
  afterEach(() => forgetSettings(session()));

  it('on only this site with one click, and on all again with another', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const elsewhere = await session().open(session().server.url('sample', '127.0.0.1'));
    await paintedWith(elsewhere, 'Dmitry Peskov');
    const popup = await session().openPopup(page);

    await press(popup, { role: 'button', name: 'Only on localhost' });
    expect(await textWith(popup, 'this is one of them')).toContain('this is one of them');
    await elsewhere.front();
    expect(await paintedNothing(elsewhere)).toEqual([]);
    await elsewhere.goto(session().server.url('sample', '127.0.0.1'));
    expect(await pageSays(session(), elsewhere, 'off-here')).toBe('off-here');
    expect(await painted(elsewhere)).toEqual([]);
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');

    await popup.front();
    await press(popup, { role: 'button', name: 'On all sites again' });
    await elsewhere.front();
    expect(await paintedWith(elsewhere, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await elsewhere.close();
    await page.close();
  });

  it('in the frames of a page as in the page', async () => {
    const page = await session().open('frame');
    await until(
      () => marksInFrame(page),
      (count) => count > 0,
    );
    const popup = await session().openPopup(page);

    await press(popup, { role: 'switch', name: 'On localhost' });
    await page.front();
    const off = await until(
      () => marksInFrame(page),
      (count) => count === 0,
    );
    expect(off).toBe(0);

    await popup.front();
    await press(popup, { role: 'switch', name: 'On localhost' });
    await page.front();
    const on = await until(
      () => marksInFrame(page),
      (count) => count > 0,
    );
    expect(on).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('not for an hour, and again by itself when it is over, though the worker was stopped', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);

    await press(popup, { role: 'button', name: 'Off for an hour' });
    expect(await textWith(popup, 'in 60 minutes')).toContain('Backgrounder is off for a while');
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);
    await page.goto(session().server.url('sample'));
    expect(await pageSays(session(), page, 'off-everywhere')).toBe('off-everywhere');
    expect(await painted(page)).toEqual([]);

    // The hour is nearly over.
    await popup.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({
        settings: { ...Object(settings), snoozedUntil: Date.now() + 2000 },
      });
    });
    await popup.close();
    await session().driver.stopWorker();
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await page.close();
  });

  it('again at once where a snooze is ended', async () => {
    const page = await session().open('sample');
    const popup = await session().openPopup(page);

    await press(popup, { role: 'button', name: 'Off until tomorrow' });
    await press(popup, { role: 'button', name: 'On again now' });
    await page.front();

    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await page.close();
  });
});
