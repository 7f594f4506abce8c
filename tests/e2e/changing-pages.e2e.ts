import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { cardGone, cardWith } from '../support/reader/card.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { pageSays } from '../support/reader/page-says.ts';

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
