import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { articlePage, LONG, SENTENCE } from '../support/pages/article-page.ts';
import { cardGone, cardWith } from '../support/reader/card.ts';
import { linesOf, placeOf, settledBox } from '../support/reader/lines.ts';
import { hover, paintedWith } from '../support/reader/marks.ts';

/** Pixels of a card at normal size, and between it and its line. */
const WIDEST_CARD = 400;

const NEAR = 20;

const page = (inside: string, style = ''): string => articlePage(inside, `<style>${style}</style>`);

inBothBrowsers('The place of the card', (session) => {
  async function open(html: string): Promise<Tab> {
    const tab = await session().open(session().server.give(html));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  it('puts the card above a line at the bottom of the window, and covers neither line of a broken name', async () => {
    const tab = await session().open(
      session().server.give(page(`${LONG}${SENTENCE}${LONG}`, 'article{width:600px}')),
    );
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      scrollBy(0, (text?.getBoundingClientRect().top ?? 0) - innerHeight + 40);
    });
    await paintedWith(tab, 'Dmitry Peskov');
    const low = await placeOf(tab, 'Dmitry Peskov');
    await tab.moveTo(low.x, low.y);
    await cardWith(tab, 'Peskov');
    const above = await settledBox(tab);
    expect(above.y + above.height).toBeLessThanOrEqual(low.top);
    await tab.press('Escape');
    await cardGone(tab);

    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      if (text) text.style.width = '14em';
      text?.scrollIntoView({ block: 'center' });
    });
    for (let width = 14; width < 30; width++) {
      const lines = await linesOf(tab, 'Dmitry Peskov');
      if (lines.length > 1) break;
      await tab.evaluate((em) => {
        const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
        if (text) text.style.width = `${em}em`;
      }, width);
    }
    const lines = await linesOf(tab, 'Dmitry Peskov');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      await tab.moveTo(line.x, (line.top + line.bottom) / 2);
      await cardWith(tab, 'Peskov');
      const box = await settledBox(tab);
      const covers = lines.filter(({ top, bottom }) => box.y < bottom - 1 && box.y + box.height > top + 1);
      expect(covers).toEqual([]);
      await tab.moveTo(5, 5);
      await cardGone(tab);
    }
    await tab.close();
  });

  it('keeps the card on its side of the line while the page is scrolled, away from under the pointer', async () => {
    const tab = await session().open(session().server.give(page(`${LONG}${SENTENCE}${LONG}${LONG}`)));
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      scrollBy(0, (text?.getBoundingClientRect().top ?? 0) - innerHeight * 0.6);
    });
    await paintedWith(tab, 'Dmitry Peskov');
    const line = await placeOf(tab, 'Dmitry Peskov');
    await tab.moveTo(line.x, line.y);
    await cardWith(tab, 'Peskov');
    await settledBox(tab);

    for (let step = 0; step < 5; step++) {
      await tab.evaluate(() => scrollBy(0, 25));
      const [{ top }, { y, height }] = [await placeOf(tab, 'Dmitry Peskov'), await settledBox(tab)];
      expect(y + height).toBeLessThanOrEqual(top);
    }
    await tab.close();
  });

  it('finds marks on a zoomed page', async () => {
    const tab = await open(page(`${SENTENCE}${LONG}`, 'body{zoom:2}'));

    await hover(tab, 'Dmitry Peskov');

    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    const { top, bottom } = await placeOf(tab, 'Dmitry Peskov');
    const box = await settledBox(tab);
    expect(box.y >= bottom || box.y + box.height <= top).toBe(true);
    // As large as on any page, and beside its line: the page zooms its own body, not us.
    expect(box.width).toBeLessThan(WIDEST_CARD);
    expect(Math.min(Math.abs(box.y - bottom), Math.abs(top - box.y - box.height))).toBeLessThan(NEAR);
    await tab.close();
  });

  it('opens the card of a mark in a frame, inside that frame', async () => {
    const tab = await session().open('frame');
    const inner = () =>
      tab.evaluate(() => {
        const frame = document.querySelector('iframe');
        frame?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const text = frame?.contentDocument?.querySelector('p')?.firstChild;
        if (!frame || !text?.nodeValue) throw new Error('the frame has no text yet');
        const range = document.createRange.call(frame.contentDocument);
        const at = text.nodeValue.indexOf('Peskov');
        range.setStart(text, at);
        range.setEnd(text, at + 6);
        const box = range.getBoundingClientRect();
        const { x, y } = frame.getBoundingClientRect();
        const marks = (frame.contentWindow as typeof globalThis | null)?.CSS.highlights.size ?? 0; // the window's globals
        const children = frame.contentDocument?.body.childElementCount ?? 0;
        return {
          x: x + frame.clientLeft + box.x + box.width / 2,
          y: y + frame.clientTop + box.y + box.height / 2,
          marks,
          children,
        };
      });
    const before = await until(inner, ({ marks }) => marks > 0);
    expect(before.marks).toBe(1);

    await tab.moveTo(before.x, before.y);

    const after = await until(inner, ({ children }) => children > before.children);
    expect(after.children).toBe(before.children + 1);
    expect(await tab.evaluate(() => document.body.childElementCount)).toBe(2);
    await tab.close();
  });
});
