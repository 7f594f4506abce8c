import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardBox, cardWith } from '../../support/reader/card.ts';
import { paintedWith } from '../../support/reader/marks.ts';

const styled = (style: string): string => articlePage(`<div style="${style}">${SENTENCE}</div>`);

/** Pages whose text is set or written in an unusual way, and how the name stands there as a mark. */
const PAGES = {
  'HP-58 text from right to left': [styled('direction:rtl'), NAME],
  'HP-59 vertical text': [styled('writing-mode:vertical-rl;height:400px'), NAME],
  'HP-60 a name with soft hyphens': [
    articlePage(`<p>The talks, Dmitry Pes\u00ADkov told reporters on Monday, go on. ${FILLER}</p>`),
    'Dmitry Pes\u00ADkov',
  ],
  'HP-60 a name with a ruby text': [
    articlePage(
      `<p>The talks, <ruby>Dmitry<rt>first</rt></ruby> Peskov told reporters on Monday, go on. ${FILLER}</p>`,
    ),
    'Dmitryfirst Peskov', // the ruby text lies within
  ],
  'HP-61 a name across inline tags': [
    articlePage(
      `<p>The talks, <b>Dmitry</b> <i>Pes<u>kov</u></i> told reporters on Monday, go on. ${FILLER}</p>`,
    ),
    NAME,
  ],
  'HP-62 text that cannot be selected': [styled('user-select:none;-webkit-user-select:none'), NAME],
  'HP-62 a name whose first letter is styled': [
    articlePage(
      `<style>.first::first-letter{font-size:3em;float:left}</style><p class="first">${NAME} told reporters on Monday that talks go on. ${FILLER}</p>`,
    ),
    NAME,
  ],
  'HP-63 a name in capitals by its style': [styled('text-transform:uppercase'), NAME],
} as const;

onPages('Scripts and styles of text', (visits) => {
  it.each(Object.entries(PAGES))('%s is marked, and its card lies beside it', async (_, [html, mark]) => {
    expect(await visits().broken({ html, marks: 'marks', mark })).toEqual([]);
    const tab = await visits().open({ html, mark });

    const { x, y } = await pointOfMark(tab);
    await tab.moveTo(x, y);

    expect(await cardWith(tab, 'Peskov')).toContain(NAME);
    const box = await cardBox(tab);
    expect(box && (y < box.y || y > box.y + box.height || x < box.x || x > box.x + box.width)).toBe(true);
    await tab.close();
  });

  it('HP-64 text of SVG and MathML gets no mark and no error, and what is around it is marked', async () => {
    const html = articlePage(`${SENTENCE}
      <svg width="500" height="40"><text y="20">António Guterres spoke</text></svg>
      <math data-excluded><mtext>António Guterres spoke</mtext></math>`);

    expect(await visits().broken({ html })).toEqual([]);
    const tab = await visits().open({ html });
    expect(await paintedWith(tab, NAME)).toEqual([NAME]);
    await tab.close();
  });
});

/** The middle of the first line of the first mark, in view. */
async function pointOfMark(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const all: AbstractRange[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        all.push(range);
      });
    });
    const [first] = all;
    if (!first) throw new Error('the page has no mark');
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    const box = range.getClientRects()[0];
    if (!box) throw new Error('the mark has no place');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
