import { expect, it } from 'vitest';
import { buildInLanguage } from '../support/browsers/altered-build.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { cardViolations, violations } from '../support/reader/accessibility.ts';
import { cardWith } from '../support/reader/card.ts';
import { textWith } from '../support/reader/controls.ts';
import { hover, paintedWith, pointOf } from '../support/reader/marks.ts';

const NARROW = { width: 320, height: 700 };
/** Marks are painted only near the viewport: so high that all is. */
const WHOLE_PAGE = 6000;
/** Longer than it takes to mark what has come into view. */
const MARKING = 1_000;

/** Direction and language of a page and of what is in it, and whether anything is wider than the page. */
function looks(tab: Tab) {
  return tab.evaluate(() => {
    const { documentElement: html } = document;
    const main = document.querySelector('main');
    return {
      html: [html.lang, html.dir],
      main: [main?.lang, main?.dir],
      isTooWide: html.scrollWidth > html.clientWidth,
    };
  });
}

/** Texts of the marks that are not in the sample article. */
function markedElsewhere(): readonly string[] {
  const texts: string[] = [];
  CSS.highlights.forEach((highlight) => {
    highlight.forEach(({ startContainer, startOffset, endOffset }) => {
      if (startContainer.parentElement?.closest('.sample')) return;
      texts.push((startContainer.nodeValue ?? '').slice(startOffset, endOffset));
    });
  });
  return texts;
}

inBothBrowsers(
  'In Arabic',
  (session) => {
    const rightToLeft = { html: ['ar', 'rtl'], main: ['ar', 'rtl'], isTooWide: false };

    it('popup and side panel run from right to left, with English names in their own direction', async () => {
      const page = await session().open('sample');
      await paintedWith(page, 'Dmitry Peskov');

      for (const open of [session().openPopup, session().openPanel]) {
        const tab = await open(page);
        await tab.viewport(NARROW.width, NARROW.height);
        await textWith(tab, 'Dmitry Peskov');
        expect(await looks(tab)).toEqual(rightToLeft);
        expect(
          await tab.evaluate(() => {
            const row = document.querySelector('.row');
            const x = (selector: string) =>
              row?.querySelector(selector)?.getBoundingClientRect().x ?? Number.NaN;
            const jump = row?.querySelector('.jump .icon');
            return {
              order:
                x('.jump') < x('.times') &&
                x('.times') < x('.row-name') &&
                x('.row-name') < x('.entity .icon'),
              name: row?.querySelector<HTMLElement>('.row-name')?.lang,
              gloss: getComputedStyle(row?.querySelector('.row-gloss') ?? document.body).textAlign,
              arrow: jump && getComputedStyle(jump).transform,
            };
          }),
        ).toEqual({ order: true, name: 'en', gloss: 'right', arrow: 'matrix(-1, 0, 0, 1, 0, 0)' });
        expect(await violations(tab)).toEqual([]);
        await tab.close();
      }
      await page.close();
    });

    it.each(['options.html', 'welcome.html'])('%s runs from right to left', async (address) => {
      const tab = await session().driver.openExtensionPage(address);
      await tab.viewport(NARROW.width, NARROW.height);
      await textWith(tab, 'Hanna Maliar');

      expect(await looks(tab)).toEqual(rightToLeft);
      expect(await violations(tab)).toEqual([]);
      // Marked is the sample and not what is said around it: فتح is "open" as well as Fatah.
      await tab.viewport(NARROW.width, WHOLE_PAGE);
      await paintedWith(tab, 'grain deal');
      await pause(MARKING);
      expect(await tab.evaluate(markedElsewhere)).toEqual([]);
      await tab.close();
    });

    it('the card runs from right to left on a page that does not', async () => {
      const page = await session().open('sample');
      // Only marks near the viewport are painted.
      await pointOf(page, 'Hanna Maliar');
      await paintedWith(page, 'Hanna Maliar');
      await hover(page, 'Hanna Maliar');
      expect(await cardWith(page, 'هذا المقال')).toContain('6 أيام بعد هذا المقال');

      const card = await page.inCard((root) => {
        const dialog = root.querySelector<HTMLElement>('[role=dialog]');
        const middle = (selector: string) => {
          const box = root.querySelector(selector)?.getBoundingClientRect();
          return box ? box.x + box.width / 2 : Number.NaN;
        };
        const background = root.querySelector('.background bdi');
        return {
          dialog: [dialog?.lang, dialog?.dir],
          closesAtTheLeft: middle('.close') < middle('[role=dialog]'),
          background: background && getComputedStyle(background).direction,
        };
      });

      expect(card).toEqual({ dialog: ['ar', 'rtl'], closesAtTheLeft: true, background: 'ltr' });
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('');
      expect(await cardViolations(session(), page, 'light')).toEqual([]);
      await page.close();
    });
  },
  (browser) => ({ extension: buildInLanguage(browser, 'ar') }),
);

const COUNTED = [
  ['Dmitry Peskov', '1 згадка'],
  ['Hanna Maliar', '2 згадки'],
  ['Rafael Grossi', '5 згадок'],
] as const;

/** An article of 12 September 2023 that names each of them as often as the number says. */
const ARTICLE = `<!doctype html><html lang="en"><title>A visit</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-09-12T08:00:00Z">
<article><h1>A visit</h1>${COUNTED.map(([name, times]) => `<p>The talks would be held soon, ${name} said.</p>`.repeat(Number.parseInt(times, 10))).join('')}
${'<p>They went on into the night, over tea that had long gone cold and in front of a map on the wall that nobody in the building had thought to bring up to date for years.</p>'.repeat(12)}
</article></html>`;

inBothBrowsers(
  'In Ukrainian',
  (session) => {
    it('the popup counts with the language’s own forms and writes its dates', async () => {
      const page = await session().open(session().server.give(ARTICLE));
      await paintedWith(page, 'Dmitry Peskov');
      const popup = await session().openPopup(page);

      const rows = await until(
        () =>
          popup.evaluate(() =>
            [...document.querySelectorAll('.row')].map((row) => [
              row.querySelector('.row-name')?.textContent,
              row.querySelector('.times .unseen')?.textContent,
            ]),
          ),
        (found) => found.length === COUNTED.length,
      );

      expect(rows.toSorted()).toEqual(COUNTED.map((row) => [...row]));
      expect(await textWith(popup, '12 вер. 2023')).toContain('12 вер. 2023');
      expect(await looks(popup)).toMatchObject({ html: ['uk', 'ltr'], main: ['uk', 'ltr'] });
      await popup.close();
      await page.close();
    });
  },
  (browser) => ({ extension: buildInLanguage(browser, 'uk') }),
);
