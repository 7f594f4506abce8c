import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { articlePage, FILLER, SENTENCE } from '../support/pages/article-page.ts';
import { cardBox, cardGone, cardText, cardWith } from '../support/reader/card.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { stepByCommand } from '../support/reader/step-command.ts';
import { storeSettings } from '../support/reader/store-settings.ts';

const LONG = `<p>${FILLER.repeat(3)}</p>`.repeat(8);

const page = (inside: string, style = ''): string => articlePage(inside, `<style>${style}</style>`);

const FIXED_HEADER = `<header style="position:fixed;inset:0 0 auto 0;height:120px;background:#eee">News of the day</header>`;

/** Three times the dwell of 250 ms: a card that should not come would be there. */
const LONG_ENOUGH = 800;

/** Pixels of a card at normal size, and between it and its line. */
const WIDEST_CARD = 400;
const NEAR = 20;

inBothBrowsers('Moving about', (session) => {
  async function open(html: string): Promise<Tab> {
    const tab = await session().open(session().server.give(html));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  const step = (tab: Tab, to: 'next' | 'previous' | 'open') => stepByCommand(session(), tab, to);

  const saidWith = (tab: Tab, text: string) =>
    until(
      () => tab.said(),
      (said) => said?.startsWith(text) === true,
    );

  it('AX-6 steps from mark to mark, says where it is, opens the card by key and gives the focus back', async () => {
    const tab = await open(page(`${SENTENCE}${LONG}<p>António Guterres spoke as well. ${FILLER}</p>`));
    await tab.evaluate(() => scrollTo(0, 0));

    await step(tab, 'next');
    expect(await saidWith(tab, '1 of 2: Dmitry Peskov')).toMatch(/^1 of 2: Dmitry Peskov, .+/);
    await step(tab, 'next');
    expect(await saidWith(tab, '2 of 2: António Guterres')).toContain('António Guterres, ');
    expect((await pointInView(tab, 'António Guterres')).isInView).toBe(true);
    await step(tab, 'next');
    expect(await saidWith(tab, '1 of 2')).toContain('Dmitry Peskov');
    await step(tab, 'previous');
    expect(await saidWith(tab, '2 of 2')).toContain('António Guterres');

    await step(tab, 'open');
    expect(await cardWith(tab, 'Guterres')).toContain('António Guterres');
    const focused = await until(
      () => tab.inCard((root) => root.activeElement?.getAttribute('role') ?? ''),
      (role) => role === 'dialog',
    );
    expect(focused).toBe('dialog');
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
    await tab.close();
  });

  it('scrolls the card and not the page while the card has the keys', async () => {
    const tab = await session().open('sample');
    await tab.viewport(1000, 700);
    await paintedWith(tab, 'Kremlin');
    await step(tab, 'next');
    await step(tab, 'next');
    await step(tab, 'open');
    await cardWith(tab, 'Kremlin');
    await until(
      () => tab.inCard((root) => root.activeElement?.getAttribute('role') ?? ''),
      (role) => role === 'dialog',
    );
    const places = async () => [
      await tab.inCard((root) => root.querySelector('.scroll')?.scrollTop),
      await tab.evaluate(() => scrollY),
    ];
    const [, pageBefore] = await places();

    await tab.press('ArrowDown');
    const [down] = await until(places, ([card]) => (card ?? 0) > 0);
    await tab.press('End');
    const [end] = await until(places, ([card]) => (card ?? 0) > (down ?? 0));
    await tab.press('Home');
    await until(places, ([card]) => card === 0);

    expect(down).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(down ?? 0);
    expect(await places()).toEqual([0, pageBefore]);
    await tab.close();
  });

  it('brings a mark out from under a fixed header, which itself opens nothing', async () => {
    const tab = await open(page(`${FIXED_HEADER}${SENTENCE}${LONG}`));
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      scrollBy(0, (text?.getBoundingClientRect().top ?? 0) - 20);
    });
    const { x, y } = await placeOf(tab, 'Dmitry Peskov');
    expect(y).toBeLessThan(120);

    await tab.moveTo(x, y);
    await pause(LONG_ENOUGH);
    expect(await cardText(tab)).toBeUndefined();

    await step(tab, 'next');
    await saidWith(tab, '1 of 1');
    expect((await placeOf(tab, 'Dmitry Peskov')).y).toBeGreaterThan(120);
    await tab.close();
  });

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

  it('AX-15 opens a sheet at the bottom for a finger, and closes it for a tap beside it', async () => {
    const tab = await open(page(`${SENTENCE}${LONG}`));
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
    const tab = await session().open(session().server.give(page(`${LONG}${SENTENCE}${LONG}`)));
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
      page(`<p>The talks with <a href="#there">Dmitry Peskov</a> go on. ${FILLER}</p>${LONG}`),
    );
    const { x, y } = await pointOf(tab, 'Dmitry Peskov');

    await tab.tap(x, y);
    await pause(LONG_ENOUGH);

    expect(await tab.evaluate(() => location.hash)).toBe('#there');
    expect(await cardText(tab)).toBeUndefined();
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

  it('marks first mentions, all mentions, the familiar too or only the unfamiliar, as asked', async () => {
    const tab = await open(
      page(`${SENTENCE}${SENTENCE}<p>Vladimir Putin and the United States agreed. ${FILLER}</p>`),
    );
    const count = (marks: readonly string[], name: string) => marks.filter((mark) => mark === name).length;
    const change = async (settings: Record<string, string>) => {
      await storeSettings(session(), settings);
      await tab.front();
    };
    expect(count(await painted(tab), 'Dmitry Peskov')).toBe(2);

    await change({ mentions: 'first', density: 'all' });
    const all = await paintedWith(tab, 'United States');
    expect(count(all, 'Dmitry Peskov')).toBe(1);
    expect(all).toContain('Vladimir Putin');

    await change({ density: 'few' });
    const few = await until(
      () => painted(tab),
      (marks) => !marks.includes('United States') && count(marks, 'Dmitry Peskov') !== 1,
    );
    expect(few).not.toContain('Vladimir Putin');
    await change({});
    await tab.close();
  });
});

interface Line {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the first occurrence of a text, without scrolling to it. */
function linesOf(tab: Tab, text: string): Promise<readonly Line[]> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 4)
        .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, top, bottom }));
    }
    return [];
  }, text);
}

async function placeOf(tab: Tab, text: string): Promise<Line & { readonly y: number }> {
  const [line] = await linesOf(tab, text);
  if (!line) throw new Error(`"${text}" is not on the page`);
  return { ...line, y: (line.top + line.bottom) / 2 };
}

async function pointInView(tab: Tab, text: string): Promise<{ readonly isInView: boolean }> {
  const { top, bottom } = await placeOf(tab, text);
  return { isInView: top >= 0 && bottom <= (await tab.evaluate(() => innerHeight)) };
}

/** The card's place once it has stopped moving. */
async function settledBox(tab: Tab): Promise<{ x: number; y: number; width: number; height: number }> {
  await pause(300);
  const box = await cardBox(tab);
  if (!box) throw new Error('the card is open');
  return box;
}
