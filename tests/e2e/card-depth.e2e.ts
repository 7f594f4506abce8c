import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import type { Session } from '../support/browsers/session.ts';
import { pause, until } from '../support/browsers/until.ts';
import { cardViolations } from '../support/reader/accessibility.ts';
import { cardBox, cardText, cardWith } from '../support/reader/card.ts';
import { hover, paintedWith } from '../support/reader/marks.ts';
import { readPng } from '../support/reader/read-png.ts';

/** Rows of pixels in which a line that is cut off would show. */
const LOWEST = 4;
/** Ink is far below it, the shade above. */
const FAINT = 190;
/** Milliseconds until what was scrolled is painted. */
const SETTLE = 200;

const PUBLISHED = '<meta property="article:published_time" content="2023-09-12T08:00:00Z">';

/** An article of 12 September 2023 about one thing, or of no day. */
const articleAbout = (name: string, published: string): string => `<!doctype html><html lang="en">
<title>The news of the day</title>
<meta property="og:type" content="article">
${published}
<style>body { margin: 40px; font: 18px/1.6 serif }</style>
<article><h1>The news of the day</h1><p>The talks turned to ${name} before noon, two people in the room said.</p>
${'<p>They went on into the night, over tea that had long gone cold and in front of a map on the wall that nobody in the building had thought to bring up to date for years.</p>'.repeat(12)}
</article></html>`;

async function openCard(session: Session, name: string, published = PUBLISHED): Promise<Tab> {
  const tab = await session.open(session.server.give(articleAbout(name, published)));
  await paintedWith(tab, name);
  await hover(tab, name);
  await cardWith(tab, name);
  return tab;
}

/** Clicks a button of the card. */
async function press(tab: Tab, name: string): Promise<void> {
  const at = await until(
    () =>
      tab.inCard((root, wanted) => {
        const buttons = [...root.querySelectorAll('button')];
        const found = buttons.find(({ textContent }) => textContent.toLowerCase().startsWith(wanted));
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, name.toLowerCase()),
    (point) => point !== undefined,
  );
  if (!at) throw new Error(`the card has no button “${name}”`);
  await tab.click(at.x, at.y);
}

/** The colours of the lowest pixels of the card, between its lines' two ends, once it has scrolled there. */
async function lowestColours(tab: Tab, scrollTop: number): Promise<readonly number[]> {
  await tab.inCard((root, top) => {
    const scroller = root.querySelector('.scroll');
    if (scroller) scroller.scrollTop = top;
  }, scrollTop);
  await pause(SETTLE);
  const card = await cardBox(tab);
  if (!card) throw new Error('there is a card');
  const y = Math.floor(card.y + card.height) - 1 - LOWEST;
  const strip = { x: Math.ceil(card.x) + 20, y, width: Math.floor(card.width) - 40, height: LOWEST };
  const file = resolve('.output', 'e2e', 'edge-of-card.png');
  await tab.screenshot(file, strip);
  const { colours } = readPng(readFileSync(file));
  return [...new Set(colours)];
}

/** Of the channel that is darkest. */
const darkest = (colour: number): number => Math.min(colour >> 16, (colour >> 8) & 0xff, colour & 0xff);

inBothBrowsers('The depth of a card', (session) => {
  it('has no empty list below the dates of a life', async () => {
    const tab = await openCard(session(), 'Hanna Maliar');

    const [dates, empty] =
      (await tab.inCard((root) => {
        const lists = [...root.querySelectorAll('ul:empty')].filter((list) => list.checkVisibility());
        return [root.querySelector('.facts')?.textContent, lists.length] as const;
      })) ?? [];

    expect(dates).toContain('1978');
    expect(empty).toBe(0);
    await tab.close();
  });

  it('draws the history of an agreement with the article’s date marked', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');

    const drawn = await tab.inCard((root) => {
      const strip = root.querySelector('.strip');
      const dots = [...(strip?.querySelectorAll('.dot') ?? [])].map((dot) => dot.getBoundingClientRect().x);
      return {
        name: strip?.getAttribute('aria-label'),
        size: strip?.getBoundingClientRect().height ?? 0,
        isInOrder: dots.every((x, i) => x > (dots[i - 1] ?? 0)),
        article: strip?.querySelector('.article path')?.getBoundingClientRect().x ?? 0,
        last: dots.at(-1) ?? 0,
      };
    });

    expect(drawn?.name).toMatch(/with this article on 12 Sept? 2023/);
    expect(drawn?.size).toBeGreaterThan(30);
    expect(drawn?.isInOrder).toBe(true);
    expect(drawn?.article).toBeGreaterThan(drawn?.last ?? 0);
    expect(await cardViolations(session(), tab, 'light')).toEqual([]);
    await tab.close();
  });

  it('draws where a place is, with its flag, its distance and a dot inside the picture', async () => {
    const tab = await openCard(session(), 'Bakhmut');

    const drawn = await tab.inCard((root) => {
      const map = root.querySelector('.map svg');
      const frame = map?.getBoundingClientRect();
      const dot = map?.querySelector('.mark circle')?.getBoundingClientRect();
      const lengths = [...(map?.querySelectorAll('path') ?? [])].map((path) => path.getTotalLength());
      return {
        name: map?.getAttribute('aria-label'),
        caption: root.querySelector('.map figcaption')?.textContent,
        isInside: frame && dot ? dot.x > frame.x && dot.right < frame.right && dot.y > frame.y : false,
        isDrawn: lengths.some((length) => length > 300),
        flag: root.querySelectorAll('.country-flag path').length,
        contested: getComputedStyle(root.querySelector('.contested') ?? root.host).position,
      };
    });

    expect(drawn?.name).toMatch(/^Map: Bakhmut. Also shown: .*Kyiv.*Ukraine/);
    expect(drawn?.caption).toBe('67 km north of Donetsk');
    expect(drawn).toMatchObject({ isInside: true, isDrawn: true, flag: 2, contested: 'static' });
    for (const colours of ['light', 'dark'] as const)
      expect(await cardViolations(session(), tab, colours)).toEqual([]);
    await tab.close();
  });

  it.each([
    ['one line', 'Dmitry Peskov', false],
    ['two lines', 'Kremlin', true],
  ])('puts the flag after the last word of %s above the name', async (_, name, hasLines) => {
    const tab = await openCard(session(), name);

    const seen = await tab.inCard((root) => {
      const label = root.querySelector('.label');
      const words = new Range();
      words.selectNodeContents(label?.querySelector('.words') ?? root.host);
      const last = [...words.getClientRects()].at(-1) ?? new DOMRect();
      const flag = root.querySelector('.country-flag')?.getBoundingClientRect() ?? new DOMRect();
      return {
        hasLines: (label?.clientHeight ?? 0) > 1.7 * last.height,
        gap: flag.left - last.right,
        isBeside: flag.top < last.bottom && flag.bottom > last.top,
        first: label && getComputedStyle(label, '::first-letter').textTransform,
      };
    });

    expect(seen).toMatchObject({ hasLines, isBeside: true, first: 'uppercase' });
    expect(seen?.gap).toBeCloseTo(6, 0);
    await tab.close();
  });

  it('says in its bar whose card it is once the name is scrolled away', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');
    const shown = (scrollTop: number) =>
      tab.inCard((root, top) => {
        const scroller = root.querySelector('.scroll');
        const whose = root.querySelector('.whose');
        if (!scroller || !whose) throw new Error('the card scrolls under a bar');
        scroller.scrollTop = top;
        return getComputedStyle(whose).visibility === 'visible' ? whose.textContent : '';
      }, scrollTop);

    expect(await shown(0)).toBe('');
    expect(
      await until(
        () => shown(400),
        (name) => name !== '',
      ),
    ).toBe('Black Sea Grain Initiative');
    expect(
      await until(
        () => shown(0),
        (name) => name === '',
      ),
    ).toBe('');
    await tab.close();
  });

  it('lists connections in two columns, so that those of one kind stand below each other', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');

    const columns = await tab.inCard((root) => {
      const starts = (selector: string) => [
        ...new Set([...root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().x)),
      ];
      return {
        kinds: root.querySelectorAll('.relations li').length,
        how: starts('.relation-type').length,
        whom: starts('.those').length,
      };
    });
    expect(columns?.kinds).toBeGreaterThan(1);
    expect(columns).toMatchObject({ how: 1, whom: 1 });
    await tab.close();
  });

  it('lets the line at its edge fade, and shades the edge, as long as more follows', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');
    const [paper = 0, ...others] = await lowestColours(tab, Number.MAX_SAFE_INTEGER);
    expect(others).toEqual([]);

    for (const scrollTop of [0, 7, 14, 21]) {
      const colours = await lowestColours(tab, scrollTop);
      expect(colours.some((colour) => colour !== paper)).toBe(true);
      expect(Math.min(...colours.map(darkest))).toBeGreaterThan(FAINT);
    }
    await tab.close();
  });

  it('has no shade at its edge in forced colours, which are the reader’s', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');
    await tab.forcedColours();

    expect(await lowestColours(tab, 0)).toHaveLength(1);
    await tab.close();
  });

  it('copies a card with its sources', async () => {
    const tab = await openCard(session(), 'Black Sea Grain Initiative');

    await press(tab, 'Copy with sources');
    await until(
      () => cardText(tab),
      (text) => text?.includes('Copied.') === true,
    );
    await tab.press('Escape');
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      document.querySelector('article')?.append(field);
      field.focus({ preventScroll: true });
    });
    await tab.press('Control+v');

    const pasted = await until(
      () => tab.evaluate(() => document.querySelector('textarea')?.value ?? ''),
      (text) => text !== '',
    );
    expect(pasted).toMatch(/^## Black Sea Grain Initiative\n/);
    expect(pasted).toContain('### Sources');
    await tab.close();
  });

  it('gives who copies of its sentences what they see, without what is for screen readers and numbers of sources', async () => {
    const tab = await openCard(session(), 'Rafael Grossi');
    const from = await tab.inCard((root) => {
      const { x, y } = root.querySelector('.time')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 4, y: y + 4 };
    });
    const to = await tab.inCard((root) => {
      const { right, bottom } = root.querySelector('.time')?.getBoundingClientRect() ?? new DOMRect();
      return { x: right - 4, y: bottom - 4 };
    });
    if (!from || !to) throw new Error('the card is open');

    await tab.moveTo(from.x, from.y);
    await pause(SETTLE);
    await tab.drag(from, to);

    const copied = await tab.evaluate(() => String(getSelection()));
    expect(copied).toMatch(/International Atomic Energy Agency\s+since 3 Dec 2019/);
    await tab.close();
  });

  it('remembers which of two the reader took a name for, until told to forget it', async () => {
    const tab = await openCard(session(), 'Opytne');
    await press(tab, 'Show Opytne, village in');
    const other = /illage in \w+ Raion/.exec((await cardWith(tab, 'This is the other one.')) ?? '')?.[0];
    if (other === undefined) throw new Error('the other Opytne is a village as well');
    await press(tab, 'Always this one');
    await cardWith(tab, 'You took “Opytne” for this one, on every page.');
    await tab.close();

    await session().driver.stopWorker();
    const again = await openCard(session(), 'Opytne');

    expect(await cardWith(again, 'You took “Opytne” for this one, on every page.')).toContain(
      'Bakhmut Raion',
    );
    await press(again, 'Forget that');
    await cardWith(again, 'This one, on this page');
    await again.close();
  });

  it('tells an office of the article’s date and what came after, and of a page without a date only today', async () => {
    const dated = await openCard(session(), 'Hanna Maliar');
    const told = await cardWith(dated, 'Changed since this was written');
    expect(told).toMatch(/Deputy minister of defence of Ukraine.*18 Sept? 2023, 6 days after this article/);
    expect(told).not.toContain('This page gives no date');
    await dated.close();

    const undated = await openCard(session(), 'Hanna Maliar', '');
    const today = await cardWith(undated, 'This page gives no date, so only today’s state is shown.');
    expect(today).not.toContain('Changed since this was written');
    expect(today).not.toContain('this article');
    await undated.close();
  });

  it('opens the card of a name in it, in the same place, and goes back', async () => {
    const tab = await openCard(session(), 'Hanna Maliar');
    const title = () => tab.inCard((root) => root.querySelector('h2')?.textContent ?? '');
    const [link = ''] =
      (await tab.inCard((root) =>
        [...root.querySelectorAll('.relations .pill bdi')].map(({ textContent }) => textContent ?? ''),
      )) ?? [];
    expect(link).not.toBe('');

    await press(tab, link);
    expect(await until(title, (now) => now === link)).toBe(link);
    await press(tab, 'Back');
    expect(await until(title, (now) => now === 'Hanna Maliar')).toBe('Hanna Maliar');
    await tab.close();
  });
});
