import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { hover, paintedWith } from '../../support/reader/marks.ts';
import { buildFiles } from '../release/build-files.ts';

/** What makes, or hands out, a range that the browser has to keep up to date. */
const LIVE_RANGES = /\bnew Range\b|createRange\(|cloneRange\(|getRangeAt\(|caretRangeFromPoint\(/g;
/** Measures the lines of a mention and forgets the range, see src/page/highlight/mention-range.ts. */
const MEASURES = 'new Range';
/** The reader's own selection, which is live whatever we do. */
const SELECTION = 'getRangeAt(';
const CARET = 'caretRangeFromPoint(';

describe.each(BROWSERS)('The packed code for %s', (browser) => {
  const scripts = buildFiles(browser)
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

  it('PF-5 makes a live range in one place of each script for pages, to measure a mention', () => {
    const made = ['page.js', 'gate.js', 'card.js'].map((path) => {
      const found = scripts.find((script) => script.path === path)?.text.match(LIVE_RANGES) ?? [];
      return { path, made: found.filter((way) => way !== SELECTION && way !== CARET) };
    });

    expect(made).toEqual([
      { path: 'page.js', made: [MEASURES] },
      { path: 'gate.js', made: [MEASURES] },
      { path: 'card.js', made: [MEASURES] },
    ]);
  });

  it('PF-7 never asks for the highlights at a point', () => {
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter(({ text }) => text.includes('highlightsFromPoint'))).toEqual([]);
  });
});

onPages('What is kept of marks', (visits) => {
  it('PF-5 only static ranges are registered, and no live one outlives a hover, a step and a selection', async (context) => {
    const tab = await visits().open({ html: articlePage(SENTENCE.repeat(40)) });
    for (const occurrence of [0, 1, 2]) {
      await hover(tab, NAME, occurrence);
      expect(await cardWith(tab, 'Peskov')).toContain(NAME);
      await tab.press('Escape');
      await cardGone(tab);
    }
    await visits().stepTo(tab);
    await until(
      () => tab.said(),
      (said) => said !== undefined && said !== '',
    );
    await tab.press('Escape');
    await tab.evaluate(() => document.querySelector('p')?.remove());
    await paintedWith(tab, NAME);

    const kinds = await tab.evaluate(() => {
      const found: string[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach((range) => {
          found.push(range.constructor.name);
        });
      });
      return found;
    });
    expect(kinds.length).toBeGreaterThan(2);
    expect(new Set(kinds)).toEqual(new Set(['StaticRange']));
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    const memory = await tab.memory();
    await tab.close();
    if (!memory) notApplicable(context, 'only Chromium can be asked for the objects of a world');
    expect(memory).toMatchObject({ worldsOfOurs: 1, liveRanges: 0 });
  });
});
