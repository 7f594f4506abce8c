import { expect, it } from 'vitest';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { paintedWith } from '../../support/reader/marks.ts';

/** A task of ours may take so long, in milliseconds of processor time. */
const LONGEST_TASK = 50;
/** Milliseconds in which the whole of such a page is read and answered for on a busy machine. */
const LONGEST_WORK = 60_000;

const FILLER_TEXT = `${FILLER} `;

const LONG_REPORT = articlePage(
  SENTENCE + `<p>${`${NAME} spoke. ${FILLER_TEXT}`.repeat(50)}</p>`.repeat(1_000),
);
/** How often it is left, each so many milliseconds later than the time before. */
const GOODBYES = 8;
const STEP = 90;

/** Pages beyond the size of any article. */
const PAGES = {
  'HP-41 12 MB in one text node': articlePage(
    `${SENTENCE}<p>${FILLER_TEXT.repeat(Math.ceil(12_000_000 / FILLER_TEXT.length))}</p>`,
  ),
  'HP-42 elements nested 20,000 deep': articlePage(`${SENTENCE}<div id="deep"></div><script>
    let at = document.getElementById('deep');
    // Chromium itself crashes where all of them are rendered, so there only a quarter is.
    for (let depth = 0; depth < 20000; depth++) { at = at.appendChild(document.createElement('span')); at.style.display = depth < 5000 || navigator.userAgent.includes('Firefox') ? 'contents' : 'none'; }
    at.textContent = 'António Guterres';
  </script>`),
  'HP-43 200,000 elements': articlePage(`${SENTENCE}<p>${'<i>x </i>'.repeat(200_000)}</p>`),
  'HP-44 50,000 mentions': articlePage(SENTENCE + `<p>${`${NAME} spoke. `.repeat(50)}</p>`.repeat(1_000)),
} as const;

onPages('Pages beyond any size', (visits) => {
  it.each(Object.entries(PAGES))(
    '%s are read to the end or to the budget, without a long task, and the popup says so',
    async (_, html) => {
      const tab = await visits().session.driver.newTab();
      let state = '';

      const tasks = await visits().session.driver.ourTasks(async () => {
        await visits().session.visit(tab, visits().give({ html }));
        await paintedWith(tab, NAME);
        state = await until(
          () => visits().stateOf(tab),
          (said) => said === 'marked' || said === 'gave-up',
          LONGEST_WORK,
        );
      });

      expect(['marked', 'gave-up']).toContain(state);
      expect(await paintedWith(tab, NAME)).toContain(NAME);
      expect(tasks?.filter((task) => task > LONGEST_TASK) ?? []).toEqual([]);
      expect(await visits().session.driver.ourErrors()).toEqual([]);
      await tab.close();
    },
  );

  it('leave no error behind when they are closed or left in the middle of our work', async () => {
    const { session } = visits();
    const before = (await session.driver.ourErrors()).length;
    const page = visits().give({ html: LONG_REPORT });

    for (let i = 0; i < GOODBYES; i++) {
      const tab = await session.driver.newTab();
      await session.visit(tab, page);
      await pause(i * STEP);
      if (i % 2 === 0) await session.visit(tab, 'sample');
      await tab.close();
    }

    expect(await visits().errorsSince(before)).toEqual([]);
  });
});
