import { expect, it } from 'vitest';
import { buildWithoutHighlights, damagedBuild } from '../support/browsers/altered-build.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { painted, paintedWith } from '../support/reader/marks.ts';

inBothBrowsers(
  'A damaged pack',
  (session) => {
    it('marks nothing, says so in the popup, and breaks nothing', async () => {
      const tab = await session().open('sample');
      const popup = await session().openPopup(tab);
      expect(await textWith(popup, 'damaged')).toMatch(/damaged/);
      expect(await painted(tab)).toEqual([]);
      await find(popup, { role: 'switch', name: '' });
      await popup.close();
      await tab.close();
    });
  },
  (browser) => ({ extension: damagedBuild(browser) }),
);

inBothBrowsers(
  'A browser that cannot paint',
  (session) => {
    it('lists the names in the popup, says why none is marked, and leaves the text alone', async () => {
      const tab = await session().open('sample');
      const before = await tab.evaluate(() => document.body.outerHTML);

      const popup = await session().openPopup(tab);

      expect(await textWith(popup, 'Dmitry Peskov')).toContain('Dmitry Peskov');
      expect(await painted(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
      await popup.close();
      await tab.close();
    });
  },
  (browser) => ({ extension: buildWithoutHighlights(browser) }),
);

inBothBrowsers('Settings that are damaged', (session) => {
  it('are the last good ones on every page, whatever lies in their place', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    const damage = (change: 'of a field' | 'of all') =>
      options.evaluate(async (what) => {
        const { settings } = await chrome.storage.local.get('settings');
        const field = { ...Object(settings), muted: 'everybody' };
        await chrome.storage.local.set({ settings: what === 'of all' ? ['off'] : field });
      }, change);
    const tab = await session().open('sample');
    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');

    await options.front();
    await press(options, { role: 'checkbox', name: 'People' });
    for (const change of ['of a field', 'of all'] as const) {
      await damage(change);
      await tab.front();
      await session().visit(tab, 'sample');

      const marks = await paintedWith(tab, 'Vladivostok');
      expect(marks).toContain('Vladivostok');
      expect(marks).not.toContain('Dmitry Peskov');
    }
    await tab.close();
    await options.close();
  });
});
