import { expect, it } from 'vitest';
import { buildWithoutHighlights, damagedBuild } from '../support/altered-build.ts';
import { find, textWith } from '../support/controls.ts';
import { inBothBrowsers } from '../support/in-both-browsers.ts';
import { painted } from '../support/marks.ts';
import { pause } from '../support/until.ts';

const A_WHILE = 2500;

inBothBrowsers(
  'A damaged pack',
  (session) => {
    it('marks nothing, says so in the popup, and breaks nothing', async () => {
      const tab = await session().open('sample');
      await pause(A_WHILE);

      expect(await painted(tab)).toEqual([]);
      const popup = await session().openPopup(tab);
      expect(await textWith(popup, 'damaged')).toMatch(/damaged/);
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
