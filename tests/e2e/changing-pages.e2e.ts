import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { articlePage, LONG, SENTENCE } from '../support/pages/article-page.ts';
import { cardGone, cardText, cardWith } from '../support/reader/card.ts';
import { placeOf, settledBox } from '../support/reader/lines.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { pageSays } from '../support/reader/page-says.ts';

/** Milliseconds in which a changed text is read anew, and a card without its name is closed. */
const READ_AGAIN = 2_000;

/** Functions that some of the pages in tests/pages define. */
declare global {
  function reuseTextNode(): void;
  function replaceElements(): void;
  function post(text?: string): void;
}

inBothBrowsers('Pages that change', (session) => {
  it('follows a text node that is used again, without a stale mark', async () => {
    const tab = await session().open('rerender');
    await paintedWith(tab, 'Dmitry Peskov');

    const stale = await tab.evaluate(async () => {
      reuseTextNode();
      const texts: string[] = [];
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        CSS.highlights.forEach((highlight) => {
          highlight.forEach(({ startContainer, startOffset, endOffset }) => {
            texts.push((startContainer.nodeValue ?? '').slice(startOffset, endOffset));
          });
        });
      }
      return texts.filter((text) => !/Guterres|Grain|Kremlin|Russia|Peskov|New York|Far East/.test(text));
    });

    expect(stale).toEqual([]);
    const marks = await paintedWith(tab, 'António Guterres');
    expect(marks).toContain('António Guterres');
    expect(marks).not.toContain('Dmitry Peskov');
    await tab.close();
  });

  it('follows elements that are replaced by copies', async () => {
    const tab = await session().open('rerender');
    await paintedWith(tab, 'Dmitry Peskov');

    await tab.evaluate(() => replaceElements());

    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    const detached = await until(
      () =>
        tab.evaluate(() => {
          let count = 0;
          CSS.highlights.forEach((highlight) => {
            highlight.forEach(({ startContainer }) => {
              if (!startContainer.isConnected) count++;
            });
          });
          return count;
        }),
      (count) => count === 0,
    );
    expect(detached).toBe(0);
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    await tab.close();
  });

  it('keeps the card beside a name that is put there again, or further down by what comes above it', async () => {
    const tab = await session().open(session().server.give(articlePage(SENTENCE + LONG)));
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    const before = await settledBox(tab);
    const lineBefore = await placeOf(tab, 'Dmitry Peskov');

    await tab.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = String(article.innerHTML);
    });
    await pause(READ_AGAIN);
    expect(await settledBox(tab)).toEqual(before);

    await tab.evaluate(() => {
      const entry = document.createElement('div');
      entry.style.height = '60px';
      document.querySelector('article')?.prepend(entry);
    });
    const after = await until(
      () => settledBox(tab),
      ({ y }) => y > before.y,
    );
    const line = await placeOf(tab, 'Dmitry Peskov');
    expect(line.y - lineBefore.y).toBeGreaterThan(59);
    expect(after.y - before.y).toBeCloseTo(line.y - lineBefore.y, -1);
    await tab.close();
  });

  it('keeps the card beside its name while the page is translated', async () => {
    const tab = await session().open(session().server.give(articlePage(SENTENCE + LONG)));
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    await tab.inCard((root) => root.querySelector('.card')?.classList.add('the-same'));

    // As browsers do it: each text is taken out, and others come in its place.
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      const font = document.createElement('font');
      font.textContent =
        'Die Gespräche würden bald stattfinden, sagte Dmitry Peskov am Montag vor Reportern. Diplomaten, die die Region verfolgen, waren am Dienstag vorsichtig.';
      text?.replaceChildren(font);
    });
    await pause(READ_AGAIN);

    const card = await settledBox(tab);
    const line = await placeOf(tab, 'Dmitry Peskov');
    expect(line.x).toBeGreaterThan(card.x);
    expect(line.x).toBeLessThan(card.x + card.width);
    expect(Math.min(Math.abs(card.y - line.bottom), Math.abs(line.top - card.y - card.height))).toBeLessThan(
      20,
    );
    // It is the same name still: to move on it opens nothing anew.
    await tab.moveTo(line.x + 2, line.y);
    await settledBox(tab);
    expect(await tab.inCard((root) => root.querySelector('.the-same') !== null)).toBe(true);
    await tab.close();
  });

  it('closes the card of a name that is taken away, unless the pointer is on the card', async () => {
    const tab = await session().open(session().server.give(articlePage(SENTENCE + LONG)));
    await paintedWith(tab, 'Dmitry Peskov');
    const takeAway = () =>
      tab.evaluate(() => {
        const article = document.querySelector('article');
        for (const text of article?.querySelectorAll('p') ?? []) text.textContent = 'Subscribe to read on.';
        if (article) article.style.minHeight = '3000px';
      });
    const { x, y } = await pointOf(tab, 'Dmitry Peskov');
    await tab.moveTo(x, y);
    await cardWith(tab, 'Peskov');
    const card = await settledBox(tab);
    await tab.moveTo(card.x + 60, card.y + 60);

    await takeAway();
    await pause(READ_AGAIN);
    expect(await cardText(tab)).toContain('Peskov');
    await tab.evaluate(() => scrollBy(0, 30));
    await pause(READ_AGAIN);
    expect(await settledBox(tab)).toEqual(card);

    // The name's own place, where the card does not lie.
    await tab.moveTo(x, card.y - 2);
    await pause(READ_AGAIN);
    expect(await cardText(tab)).toBeUndefined();
    await tab.close();
  });

  it('HP-31 follows a navigation inside a single-page application and back', async () => {
    const tab = await session().open('spa');
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    await tab.press('Escape');
    await cardGone(tab);

    const link = await pointOf(tab, 'Second article');
    await tab.click(link.x, link.y);

    const marks = await paintedWith(tab, 'António Guterres');
    expect(marks).toContain('António Guterres');
    expect(marks).not.toContain('Dmitry Peskov');
    await hover(tab, 'António Guterres');
    expect(await cardWith(tab, 'Guterres')).toContain('António Guterres');
    await tab.press('Escape');

    await tab.evaluate(() => history.back());
    expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await tab.close();
  });

  it('marks what a live blog adds, and only once', async () => {
    const tab = await session().open('live-blog');
    expect(await pageSays(session(), tab, 'nothing-found')).toBe('nothing-found');

    for (let round = 0; round < 3; round++) await tab.evaluate(() => post());

    const count = (marks: readonly string[]) => marks.filter((mark) => mark === 'Dmitry Peskov').length;
    const marks = await until(
      () => painted(tab),
      (found) => count(found) === 3,
    );
    expect(count(marks)).toBe(3);
    await tab.close();
  });

  it('marks text in an open dialog, and its card can be used there', async () => {
    const tab = await session().open('dialog');
    await paintedWith(tab, 'Dmitry Peskov');
    const button = await pointOf(tab, 'Read on');
    await tab.click(button.x, button.y);

    expect(await paintedWith(tab, 'António Guterres')).toContain('António Guterres');
    await hover(tab, 'António Guterres');
    expect(await cardWith(tab, 'Guterres')).toContain('António Guterres');
    const reachable = await tab.inCard((root) => {
      const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      return box && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== null;
    });
    expect(reachable).toBe(true);
    await tab.close();
  });
});
