import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MARK_STYLES } from '../../../src/settings/index.ts';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { contrast } from '../../support/reader/contrast.ts';
import { paintedNothing, paintedWith, pointOf, styled } from '../../support/reader/marks.ts';
import { readPng } from '../../support/reader/read-png.ts';
import { storeSettings } from '../../support/reader/store-settings.ts';

const FOLDER = resolve('.output', 'e2e');
/** Grounds and texts of pages; the greys have just the 4.5:1 that a text must have. */
const PAGES = [
  [0xffffff, 0x000000],
  [0xffffff, 0x767676],
  [0x101114, 0xecebe7],
  [0x000000, 0x757575],
  [0x1b1f3a, 0x99aabb],
  [0x004d40, 0xffd54f],
] as const;
/** What WCAG asks of what must be seen besides a text (1.4.11), and of large texts. */
const SEEN = 3;
/** What it asks of a text. */
const LEGIBLE = 4.5;
/** A line below a word changes at least so many pixels to its own colour. */
const MANY = 60;
const WORD = { width: 120, height: 36 };
const LARGE = '<style>html{color-scheme:light dark;font:24px/2 serif}div{padding:8px}</style>';

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

function commonest(colours: Iterable<number>): { readonly colour: number; readonly count: number } {
  const counts = new Map<number, number>();
  let best = -1;
  for (const colour of colours) {
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    if (count > (counts.get(best) ?? 0)) best = colour;
  }
  return { colour: best, count: counts.get(best) ?? 0 };
}

inBothBrowsers('Colours of marks', (session) => {
  /** The pixels around each of so many names. */
  async function pictures(tab: Tab, names: number): Promise<readonly Uint32Array[]> {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `${session().driver.name}-colours.png`);
    const taken: Uint32Array[] = [];
    await tab.front();
    await tab.moveTo(5, 5);
    for (let name = 0; name < names; name++) {
      const { x, y } = await pointOf(tab, NAME, name);
      const [left, top] = [Math.round(x - WORD.width / 2), Math.round(y - WORD.height / 2)];
      await tab.screenshot(file, { x: left, y: top, ...WORD });
      taken.push(readPng(readFileSync(file)).colours);
    }
    return taken;
  }

  /** For each name: its ground without a mark, and the colour that a mark gives to most of the pixels that it changes. */
  async function marksOn(tab: Tab, names: number) {
    await paintedWith(tab, NAME);
    expect(await styled(tab)).toBe(true);
    const marked = await pictures(tab, names);
    await storeSettings(session(), { enabled: false });
    expect(await paintedNothing(tab)).toEqual([]);
    const plain = await pictures(tab, names);
    return marked.map((picture, name) => {
      const before = plain[name] ?? picture;
      const changed = picture.filter((colour, i) => colour !== before[i]);
      const { colour: ours, count } = commonest(changed);
      return { ground: commonest(before).colour, ours, count, changed, picture };
    });
  }

  it.each(MARK_STYLES)(
    'HP-72 %s has at least 3 : 1 on light and dark articles of a white page',
    async (style) => {
      await storeSettings(session(), { markStyle: style });
      const articles = PAGES.map(
        ([ground, text]) => `<div style="background:${css(ground)};color:${css(text)}">${SENTENCE}</div>`,
      );
      const tab = await session().open(session().server.give(articlePage(articles.join(''), LARGE)));

      const marks = await marksOn(tab, PAGES.length);

      for (const [name, { ground, ours, count, picture }] of marks.entries()) {
        const [itsGround, text] = PAGES[name] ?? [0, 0];
        expect(ground).toBe(itsGround);
        expect(count, `a mark on ${css(ground)} is seen`).toBeGreaterThanOrEqual(MANY);
        expect(picture, 'the letters keep their colour').toContain(text);
        // A tint lies behind the letters, which must stay legible on it.
        const figure = style === 'tint' ? contrast(text, ours) : contrast(ours, ground);
        expect(figure, `${css(ours)} on ${css(ground)}`).toBeGreaterThanOrEqual(SEEN);
      }
      await tab.close();
    },
  );

  it('HP-72 forced colours, light and dark, keep a mark apart and its letters legible', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await storeSettings(session(), {});
      const tab = await session().driver.newTab();
      await tab.colours(scheme);
      await tab.forcedColours();
      await session().visit(tab, session().server.give(articlePage(SENTENCE, LARGE)));

      const [mark] = await marksOn(tab, 1);

      const none = new Uint32Array();
      const { ground = 0, ours = 0, changed = none, picture = none } = mark ?? {};
      const seen = commonest(changed.filter((colour) => contrast(colour, ground) >= SEEN));
      const letters = commonest(picture.filter((colour) => contrast(colour, ours) >= LEGIBLE));
      expect(seen.count, `what is seen of ${css(ours)} on ${css(ground)}`).toBeGreaterThanOrEqual(MANY);
      expect(letters.count, `letters on ${css(ours)}`).toBeGreaterThanOrEqual(MANY);
      await tab.close();
    }
  });
});
