import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { cardBox, cardGone, cardText, cardWith } from '../../support/reader/card.ts';
import { textWith } from '../../support/reader/controls.ts';
import { hover, paintedWith } from '../../support/reader/marks.ts';
import { stepByCommand } from '../../support/reader/step-command.ts';
import { article } from '../faults/article.ts';

declare global {
  /** Escapes that the page has seen. */
  var escapes: number;
}

const LONG_HOVER = 10_000;
/** Milliseconds in which a card gives way, on a busy machine. */
const SOON = 3_000;
/** CSS pixels that WCAG 2.5.8 asks of a target. */
const TARGET = 24;

inBothBrowsers('A card for everybody', (session) => {
  async function open(): Promise<Tab> {
    const links =
      '<p><a id="before" href="#x">A link of the page</a></p><p>António Guterres spoke as well.</p>';
    const tab = await session().open(session().server.give(article(links)));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  async function openCard(): Promise<Tab> {
    const tab = await open();
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    return tab;
  }

  async function pin(tab: Tab): Promise<void> {
    const at = await tab.inCard((root) => {
      const box = root.querySelector('[aria-pressed=false]')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (at) await tab.click(at.x, at.y);
    const isPinned = () => tab.inCard((root) => root.querySelector('[aria-pressed=true]') !== null);
    expect(await until(isPinned, (answer) => answer === true)).toBe(true);
  }

  const step = (tab: Tab, to: 'next' | 'open') => stepByCommand(session(), tab, to);

  it('AX-3 stays for ten seconds of hovering', async () => {
    const tab = await openCard();

    await pause(LONG_HOVER);

    expect(await cardText(tab)).toContain('Dmitry Peskov');
    await tab.close();
  });

  it('AX-4 keeps the Escape that closes it from the page, and no other', async () => {
    const tab = await openCard();
    await tab.evaluate(() => {
      globalThis.escapes = 0;
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') globalThis.escapes++;
      });
    });

    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => globalThis.escapes)).toBe(0);

    await tab.press('Escape');
    expect(await tab.evaluate(() => globalThis.escapes)).toBe(1);
    await tab.close();
  });

  it('AX-5 is read by keyboard only: mark, card, source link and back to where the focus was', async () => {
    const tab = await open();
    await tab.evaluate(() => document.getElementById('before')?.focus());
    await step(tab, 'next');
    await step(tab, 'open');
    await cardWith(tab, 'Peskov');

    const focused = () =>
      tab.inCard((root) => {
        const element = root.activeElement;
        return element?.localName === 'a' ? (element.getAttribute('href') ?? '') : (element?.localName ?? '');
      });
    await until(focused, (name) => name !== '');
    let reached = '';
    for (let presses = 0; presses < 60 && !reached.startsWith('http'); presses++) {
      await tab.press('Tab');
      reached = (await focused()) ?? '';
      if (reached === 'summary') await tab.press('Enter');
    }
    expect(reached).toMatch(/^https?:/);

    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');
    await tab.close();
  });

  it('AX-7 is announced once for each move', async () => {
    const tab = await open();
    const said: string[] = [];

    for (let move = 0; move < 2; move++) {
      await step(tab, 'next');
      for (let look = 0; look < 20; look++) {
        const text = (await tab.said()) ?? '';
        if (text !== '' && text !== said.at(-1)) said.push(text);
        await pause(40);
      }
    }

    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^1 of 2: Dmitry Peskov/);
    expect(said[1]).toMatch(/^2 of 2: António Guterres/);
    await tab.close();
  });

  it('AX-10 has targets of at least 24 pixels', async () => {
    const tab = await openCard();

    const small = await tab.inCard((root, least) => {
      const targets = [...root.querySelectorAll('button,summary,input,[role=button]')];
      return targets
        .map((target) => ({ box: target.getBoundingClientRect(), name: target.textContent }))
        .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
        .map(({ box, name }) => `${name}: ${box.width} × ${box.height}`);
    }, TARGET);

    expect(small).toEqual([]);
    await tab.close();
  });

  it.each(['', 'pinned '])('AX-11 never lies over the focus while the %scard is open', async (pinned) => {
    const links = Array.from(
      { length: 12 },
      (_, i) => `<p style="margin-left:20em"><a href="#${i}">Link ${i}</a></p>`,
    );
    const tab = await session().open(session().server.give(article(links.join(''))));
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    if (pinned) await pin(tab);
    // The last link may be under the card itself, which then gives way to it.
    const first = await cardBox(tab);
    await tab.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus({ preventScroll: true }));
    let wereUnder = 0;

    for (let key = 0; key < links.length - 1; key++) {
      await tab.press('Shift+Tab'); // Tab leads into the card
      const focused = await tab.evaluate(() => {
        const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const isUnder = (box: Awaited<ReturnType<typeof cardBox>>) =>
        box !== undefined &&
        focused.x > box.x &&
        focused.x < box.x + box.width &&
        focused.y > box.y &&
        focused.y < box.y + box.height;
      if (isUnder(first)) wereUnder++;
      const now = await until(
        () => cardBox(tab),
        (box) => !isUnder(box),
        SOON,
      );
      expect(isUnder(now)).toBe(false);
    }

    expect(wereUnder, 'links where the card was').toBeGreaterThan(0);
    expect((await cardText(tab)) !== undefined).toBe(pinned !== '');
    await tab.close();
  });

  it.each([
    ['320 px', 320, 640],
    // WCAG 1.4.10: a window of 1280 × 1024, enlarged four times.
    ['400 %', 320, 256],
  ])('AX-13 fits at %s', async (_title, width, height) => {
    const tab = await open();
    await tab.viewport(width, height);
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    await pause(400);

    const box = await cardBox(tab);

    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(width);
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(height + 1);
    const overflow = await tab.inCard((root) => {
      const card = root.querySelector('[role=dialog]');
      return card ? card.scrollWidth - card.clientWidth : 999;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await tab.close();
  });

  it('AX-14 keeps its text and edges in forced colours', async () => {
    const tab = await open();
    await tab.forcedColours();
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const look = await tab.inCard((root) => {
      const card = root.querySelector('[role=dialog]');
      const style = card && getComputedStyle(card);
      return style && { text: style.color, ground: style.backgroundColor, edge: style.borderTopStyle };
    });

    expect(look?.text).not.toBe(look?.ground);
    expect(look?.edge).toBe('solid');
    const popup = await session().openPopup(tab);
    await popup.forcedColours();
    await textWith(popup, 'Dmitry Peskov');
    const colours = await popup.evaluate(() =>
      [...document.querySelectorAll('body, .entity .icon')].map((part) => getComputedStyle(part).color),
    );
    expect(colours.length).toBeGreaterThan(2);
    expect(new Set(colours).size).toBe(1);
    await popup.close();
    await tab.close();
  });
});
