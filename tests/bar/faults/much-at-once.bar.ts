import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { until } from '../../support/browsers/until.ts';
import { textWith } from '../../support/reader/controls.ts';
import { painted, paintedWith } from '../../support/reader/marks.ts';
import { article } from './article.ts';

const FRAMES = 50;
const MEGABYTE = 1024 * 1024;
const WORDS = 'Nothing had been signed so far, and the week would show how far both sides would go. ';

inBothBrowsers('Much at once', (session) => {
  it('FI-31 a megabyte of text in one paragraph is answered', async () => {
    const long = `<p id="long">${WORDS.repeat(Math.ceil(MEGABYTE / WORDS.length))} António Guterres said so.</p>`;
    const tab = await session().open(session().server.give(article(long)));
    await paintedWith(tab, 'Dmitry Peskov');

    await tab.evaluate(() => document.getElementById('long')?.scrollIntoView({ block: 'end' }));

    expect(await paintedWith(tab, 'António Guterres')).toContain('António Guterres');
    const popup = await session().openPopup(tab);
    expect(await textWith(popup, 'António Guterres')).toContain('António Guterres');
    await popup.close();
    await tab.close();
  });

  it('FI-32 two tabs with 50 frames each have marks in every frame', async () => {
    // Small print, so that the name is in view: what a frame clips is not near.
    const small = '<style>body { font: 6px serif; margin: 4px } h1 { font-size: 8px }</style>';
    const frame = session().server.give(article(small));
    const outer = session().server.give(
      `<!doctype html><html lang="en"><title>Frames</title><style>body{margin:0}iframe{width:320px;height:180px;border:0}</style>
       <body>${`<iframe src="${frame}"></iframe>`.repeat(FRAMES)}`,
    );
    const count = (tab: Tab) =>
      tab.evaluate(() => {
        const windows = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
        return windows.filter((inner) => {
          const own = inner as typeof globalThis | null; // a window has the globals
          return own !== null && own.CSS.highlights.size > 0;
        }).length;
      });
    const tabs = await Promise.all([session().driver.newTab(), session().driver.newTab()]);
    for (const tab of tabs) await tab.viewport(3300, 1000);
    await session()
      .open(frame)
      .then((tab) => tab.close()); // so that requests of this page are known as the tests' own

    await Promise.all(tabs.map((tab) => session().visit(tab, outer)));
    const counts: number[] = [];
    for (const tab of tabs) {
      await tab.front();
      counts.push(
        await until(
          () => count(tab),
          (found) => found === FRAMES,
          60_000,
        ),
      );
    }

    expect(counts).toEqual([FRAMES, FRAMES]);
    expect(await painted(tabs[0])).toEqual([]);
    for (const tab of tabs) await tab.close();
  });
});
