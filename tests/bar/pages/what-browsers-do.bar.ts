import { expect, it } from 'vitest';
import { onPages } from '../../support/browsers/on-pages.ts';
import { printed } from '../../support/browsers/printed.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardBox, cardText, cardWith } from '../../support/reader/card.ts';
import { hover, paintedWith, pointOf, styled } from '../../support/reader/marks.ts';

onPages('What browsers do with a page', (visits) => {
  it('HP-68 a marked page prints as it does without us, also while its card is open', async () => {
    const address = visits().give({ html: articlePage(SENTENCE) });
    const bare = await visits().bare.newTab();
    await bare.goto(address);
    const plain = await printed(bare);
    // Or the comparison would see no colour at all.
    await bare.evaluate(() => void document.querySelector('p')?.style.setProperty('background', '#fe9'));
    expect(plain.letters).not.toBe('');
    expect((await printed(bare)).colours).not.toEqual(plain.colours);
    await bare.close();

    const tab = await visits().session.open(address);
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    expect(await styled(tab)).toBe(true);
    expect(await printed(tab)).toEqual(plain);
    await hover(tab, NAME);
    await cardWith(tab, 'Peskov');
    expect(await printed(tab)).toEqual(plain);
    expect(await cardText(tab)).toContain(NAME);
    await tab.close();
  });

  it('HP-69 find in page finds a name as often as without us', async () => {
    const html = articlePage(
      `${SENTENCE}${SENTENCE}<script>
        globalThis.selfTest = () => {
          getSelection().removeAllRanges();
          let hits = 0;
          while (hits < 10 && find('Peskov', false, false, false)) hits++;
          getSelection().removeAllRanges();
          return hits;
        };
      </script>`,
    );

    expect(await visits().broken({ html, marks: 'marks' })).toEqual([]);
  });

  it('HP-70 what is copied of a marked page is the same to the byte, as text and as markup', async () => {
    const html = articlePage(
      `${SENTENCE}<p>A <b>Dmitry</b> <i>Peskov</i> in pieces. ${FILLER}</p><script>
        globalThis.selfTest = () => {
          getSelection().selectAllChildren(document.querySelector('main'));
          const box = document.createElement('div');
          box.append(getSelection().getRangeAt(0).cloneContents());
          const copied = [String(getSelection()), box.innerHTML];
          getSelection().removeAllRanges();
          return copied;
        };
      </script>`,
    );

    expect(await visits().broken({ html, marks: 'marks' })).toEqual([]);
  });

  it.each([50, 100, 200, 400])(
    'HP-71 at %i % the marks are there, and the card lies in view beside its name',
    async (percent) => {
      const tab = await visits().open({ html: articlePage(SENTENCE) });
      const unzoomed = await tab.evaluate(() => innerWidth);
      await visits().zoom(tab, percent / 100);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

      await hover(tab, NAME);

      expect(await cardWith(tab, 'Peskov')).toContain(NAME);
      const { y } = await pointOf(tab, NAME);
      const box = await cardBox(tab);
      const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(size.width).toBeCloseTo((unzoomed * 100) / percent, -1);
      expect(box && box.x >= -1 && box.x + box.width <= size.width + 1).toBe(true);
      expect(box && (y < box.y || y > box.y + box.height)).toBe(true);
      await visits().zoom(tab, 1);
      await tab.close();
    },
  );
});
