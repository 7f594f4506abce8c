import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause } from '../support/browsers/until.ts';
import { articlePage, FILLER, LONG, SENTENCE } from '../support/pages/article-page.ts';
import { cardGone, cardText, cardWith } from '../support/reader/card.ts';
import { placeOf, settledBox } from '../support/reader/lines.ts';
import { paintedWith, pointOf } from '../support/reader/marks.ts';

/** Three times the dwell of 250 ms: a card that should not come would be there. */
const LONG_ENOUGH = 800;

inBothBrowsers('A finger', (session) => {
  async function open(html: string): Promise<Tab> {
    const tab = await session().open(session().server.give(html));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  it('AX-15 opens a sheet at the bottom for a finger, and closes it for a tap beside it', async () => {
    const tab = await open(articlePage(`${SENTENCE}${LONG}`));
    await tab.viewport(420, 800);
    const { x, y } = await pointOf(tab, 'Dmitry Peskov');

    await tab.tap(x, y);
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    const box = await settledBox(tab);
    const size = await tab.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(box.y + box.height).toBeCloseTo(size.height, 0);
    expect(box.width).toBeGreaterThanOrEqual(size.width - 1);
    expect(box.height).toBeLessThanOrEqual(size.height / 2 + 1);

    await tab.tap(200, 30);
    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  it('AX-15 leaves the line to be read where a name far down is tapped', async () => {
    const tab = await session().open(session().server.give(articlePage(`${LONG}${SENTENCE}${LONG}`)));
    await tab.viewport(420, 800);
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      scrollBy(0, (text?.getBoundingClientRect().top ?? 0) - innerHeight + 200);
    });
    await paintedWith(tab, 'Dmitry Peskov');
    const { x, y, top } = await placeOf(tab, 'Dmitry Peskov');

    await tab.tap(x, y);
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    const box = await settledBox(tab);

    expect(box.y).toBe(0);
    expect(box.height).toBeLessThanOrEqual(Math.min(401, top));
    await tab.close();
  });

  it('AX-15 leaves a link to the finger that taps it', async () => {
    const tab = await open(
      articlePage(`<p>The talks with <a href="#there">Dmitry Peskov</a> go on. ${FILLER}</p>${LONG}`),
    );
    const { x, y } = await pointOf(tab, 'Dmitry Peskov');

    await tab.tap(x, y);
    await pause(LONG_ENOUGH);

    expect(await tab.evaluate(() => location.hash)).toBe('#there');
    expect(await cardText(tab)).toBeUndefined();
    await tab.close();
  });
});
