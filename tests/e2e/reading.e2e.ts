import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { cardViolations } from '../support/reader/accessibility.ts';
import { cardBox, cardGone, cardText, cardWith } from '../support/reader/card.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';

/** Three times the dwell of 250 ms: a card that should not come would be there, and one that should not stay gone. */
const LONG_ENOUGH = 800;

/** Where the parts of the card's text stand. */
function placesOfText(tab: Tab): Promise<readonly string[] | undefined> {
  return tab.inCard((root) =>
    [...root.querySelectorAll('.scroll :is(.label, .name, .gloss, .statement)')].map((part) => {
      const { x, y, width } = part.getBoundingClientRect();
      return `${part.className}: ${x}, ${y}, ${width}`;
    }),
  );
}

inBothBrowsers('Reading an article', (session) => {
  it('marks the names, and not what everybody knows, the navigation or the related links', async () => {
    const tab = await session().open('sample');

    const marks = await paintedWith(tab, 'Dmitry Peskov');

    expect(marks).toContain('Dmitry Peskov');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
    const inNavigation = await tab.evaluate(() => {
      let count = 0;
      CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer }) => {
          if (startContainer.parentElement?.closest('nav, aside')) count++;
        });
      });
      return count;
    });
    expect(inNavigation).toBe(0);
    await tab.close();
  });

  it('AX-2 opens a card over a mark, keeps it while the pointer is on it, and closes it when it leaves', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');

    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    const box = await cardBox(tab);
    if (!box) throw new Error('the card is open');
    const word = await pointOf(tab, 'Dmitry Peskov');
    const covers = box.y < word.y && word.y < box.y + box.height;
    expect(covers).toBe(false);

    await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2);
    await pause(LONG_ENOUGH);
    expect(await cardText(tab)).toContain('Dmitry Peskov');

    await tab.moveTo(5, 5);
    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  it('keeps a pinned card, and its text where it was, while the pointer is elsewhere', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const pin = await tab.inCard((root) => {
      const box = root.querySelector('.pin')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!pin) throw new Error('the card has a pin');
    const before = await placesOfText(tab);
    await tab.click(pin.x, pin.y);
    await tab.moveTo(5, 5);
    await pause(LONG_ENOUGH);
    expect(await placesOfText(tab)).toEqual(before);

    expect(await cardText(tab)).toContain('Dmitry Peskov');
    expect(
      await tab.inCard((root) => root.querySelector('.pin')?.getAttribute('aria-pressed') ?? 'no pin'),
    ).toBe('true');
    await tab.press('Escape');
    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  it('has lines as long with a scroll bar as without', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const widths = () =>
      tab.inCard((root) =>
        [...root.querySelectorAll('.scroll > *')].map((part) => part.getBoundingClientRect().width),
      );

    const scrolling = await widths();
    await tab.inCard((root) =>
      root.querySelector<HTMLElement>('.scroll')?.style.setProperty('overflow-y', 'hidden'),
    );

    expect(await widths()).toEqual(scrolling);
    await tab.close();
  });

  it('moves a pinned card by dragging, by the arrow keys and by a click, and stays in the window', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const middleOf = (selector: string) =>
      tab.inCard((root, wanted) => {
        const box = root.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
    const pin = await middleOf('.pin');
    if (!pin) throw new Error('the card has a pin');
    await tab.click(pin.x, pin.y);
    const handle = await until(
      () => middleOf('.move'),
      (found) => found !== undefined,
    );
    expect(await cardViolations(session(), tab, 'light')).toEqual([]);
    await tab.front();
    const start = await cardBox(tab);
    if (!handle || !start) throw new Error('a pinned card has a handle');

    await tab.drag(handle, { x: handle.x + 200, y: handle.y - 60 });
    const dragged = await cardBox(tab);
    expect(dragged).toMatchObject({
      x: expect.closeTo(start.x + 200, -1),
      y: expect.closeTo(start.y - 60, -1),
    });

    const grip = await middleOf('.move');
    await tab.click(grip?.x ?? 0, grip?.y ?? 0);
    const corner = await cardBox(tab);
    const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
    expect(corner && [corner.x, corner.x + corner.width].some((x) => x === 8 || x === width - 8)).toBe(true);
    expect(corner && [corner.y, corner.y + corner.height].some((y) => y === 8 || y === height - 8)).toBe(
      true,
    );

    await tab.press(corner?.x === 8 ? 'ArrowRight' : 'ArrowLeft');
    const stepped = await cardBox(tab);
    expect(Math.abs((stepped?.x ?? 0) - (corner?.x ?? 0))).toBe(24);
    expect(await tab.evaluate(() => scrollX)).toBe(0);
    await tab.press('Escape');
    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  it('opens no card for a pointer that only passes', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');

    await hover(tab, 'Dmitry Peskov');
    await tab.moveTo(5, 5);
    await pause(LONG_ENOUGH);

    expect(await cardText(tab)).toBeUndefined();
    await tab.close();
  });

  it('opens no card while text is selected over a name, nor of the name that the selection ends on', async () => {
    const tab = await session().open('sample');
    await pointOf(tab, 'Mao Ning');
    await paintedWith(tab, 'Mao Ning');
    // The code of cards comes with the first.
    await hover(tab, 'Mao Ning');
    await cardWith(tab, 'Mao Ning');
    await tab.press('Escape');
    const end = await pointOf(tab, 'Mao Ning');
    let held: string | undefined;

    await tab.drag({ x: end.x - 150, y: end.y }, end, async () => {
      await pause(LONG_ENOUGH);
      held = await cardText(tab);
    });
    await pause(LONG_ENOUGH);
    await tab.moveTo(end.x + 3, end.y);
    await pause(LONG_ENOUGH);

    expect(await tab.evaluate(() => String(getSelection()))).toContain('Ma');
    expect([held, await cardText(tab)]).toEqual([undefined, undefined]);
    await tab.moveTo(end.x, end.y - 200);
    await tab.moveTo(end.x, end.y);
    expect(await cardWith(tab, 'Mao Ning')).toContain('Mao Ning');
    await tab.close();
  });

  it('opens no card where the first thing done on a page is a selection that ends on a name', async () => {
    const tab = await session().open('sample');
    const end = await pointOf(tab, 'Mao Ning');
    await paintedWith(tab, 'Mao Ning');

    await tab.drag({ x: end.x - 150, y: end.y }, end);
    await tab.moveTo(end.x + 3, end.y);
    await pause(LONG_ENOUGH);

    expect(await tab.evaluate(() => String(getSelection()))).toContain('Ma');
    expect(await cardText(tab)).toBeUndefined();
    await tab.moveTo(end.x, end.y - 200);
    await tab.moveTo(end.x, end.y);
    expect(await cardWith(tab, 'Mao Ning')).toContain('Mao Ning');
    await tab.close();
  });

  it('gives way to the menu of a name that is clicked with another button', async () => {
    const tab = await session().open('sample');
    const { x, y } = await pointOf(tab, 'Mao Ning');
    await paintedWith(tab, 'Mao Ning');
    await tab.moveTo(x, y);
    await cardWith(tab, 'Mao Ning');

    await tab.click(x, y, 'right');

    expect(await cardGone(tab)).toBeUndefined();
    await tab.moveTo(x + 2, y);
    await pause(LONG_ENOUGH);
    expect(await cardText(tab)).toBeUndefined();
    await tab.close();
  });

  it('keeps the card while its text is selected past its edge', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const gloss = await tab.inCard((root) => {
      const { left, right, top, bottom } =
        root.querySelector('.gloss')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    });
    if (!gloss) throw new Error('a card has a gloss');
    const start = { x: gloss.left + 2, y: gloss.top + 8 };
    // As long as the pointer takes to the text.
    await tab.moveTo(start.x, start.y);
    await pause(LONG_ENOUGH);
    let held: string | undefined;

    await tab.drag(start, { x: gloss.right + 90, y: gloss.bottom - 4 }, async () => {
      await pause(LONG_ENOUGH);
      held = await cardText(tab);
    });

    expect(held).toContain('Dmitry Peskov');
    await tab.close();
  });

  it('keeps a pinned card where another card reaches over it', async () => {
    const tab = await session().open('sample');
    await tab.viewport(1280, 900);
    const overlapping = ['Hanna Maliar', 'Opytne'] as const;
    await pointOf(tab, overlapping[0]);
    await paintedWith(tab, overlapping[0]);
    await hover(tab, overlapping[0]);
    await cardWith(tab, overlapping[0]);
    const pin = await tab.inCard((root) => {
      const { x, y, width, height } = root.querySelector('.pin')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.click(pin?.x ?? 0, pin?.y ?? 0);
    const pinned = await cardBox(tab);
    // To where the next card begins.
    const below = await pointOf(tab, overlapping[1]);
    const handle = await tab.inCard((root) => {
      const { x, y, width, height } = root.querySelector('.move')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!handle || !pinned) throw new Error('a pinned card has a handle');
    const away = { x: below.x + 60 - pinned.x, y: below.y + 20 - pinned.y };
    await tab.drag(handle, { x: handle.x + away.x, y: handle.y + away.y });

    await hover(tab, overlapping[1]);
    await pause(2 * LONG_ENOUGH);
    await tab.moveTo(5, 5);
    await pause(LONG_ENOUGH);

    expect(await cardText(tab)).toContain(overlapping[0]);
    await tab.close();
  });

  it('AX-1, AX-8 closes the card on Escape and leaves focus where it was', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.masthead a')?.focus());

    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const focusWhileOpen = await tab.evaluate(() => document.activeElement?.textContent);
    await tab.press('Escape');

    expect(await cardGone(tab)).toBeUndefined();
    expect(focusWhileOpen).toBe('The Harbour Post');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('The Harbour Post');
    await tab.close();
  });

  it('LK-11, LK-12 leaves the document as the server sent it, before the first gesture and after the card', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');
    const asSent = await tab.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    });
    const now = () => tab.evaluate(() => document.documentElement.outerHTML);

    expect(await now()).toBe(asSent);
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    await tab.press('Escape');
    await cardGone(tab);

    expect(await now()).toBe(asSent);
    await tab.close();
  });

  it('LK-10 shows the page nothing of the card and no trace of the extension', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');

    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const seen = await tab.evaluate(() => {
      const host = document.body.lastElementChild;
      const names: string[] = [];
      CSS.highlights.forEach((_, name) => {
        names.push(name);
      });
      return { root: host?.shadowRoot ?? null, text: host?.textContent, markup: host?.outerHTML, names };
    });

    expect(seen).toMatchObject({ root: null, text: '' });
    expect(`${seen.markup} ${seen.names}`).not.toMatch(/backgrounder|extension:/i);
    await tab.close();
  });

  it('FI-3 answers after the worker was stopped', async () => {
    const tab = await session().open('sample');
    await paintedWith(tab, 'Dmitry Peskov');

    await session().driver.stopWorker();
    await hover(tab, 'Dmitry Peskov');

    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    expect(await painted(tab)).toContain('Dmitry Peskov');
    await tab.close();
  });

  it.each(['light', 'dark'] as const)('AX-12 has a card without barriers in %s colours', async (colours) => {
    const tab = await session().open('sample');
    await tab.colours(colours);
    await paintedWith(tab, 'Dmitry Peskov');

    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    expect(await cardViolations(session(), tab, colours)).toEqual([]);
    await tab.colours('light');
    await tab.close();
  });
});
