import { expect, it } from 'vitest';
import { median } from '../../../bench/page/medians.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME } from '../../support/pages/article-page.ts';
import { painted, paintedWith } from '../../support/reader/marks.ts';

/** Milliseconds of processor time of a frame, in the mean. */
const MOST_MORE = 8;
const MARKS = 200;
const FRAMES = 100;
/** Pairs of runs, one without and one with us. */
const PAIRS = 3;
const FRAME = 'busy-frame';

interface Busy {
  busy?: (frames: number) => Promise<void>;
}

/** 200 names in view, and a line below them that changes in every frame. */
const PAGE =
  articlePage(`<div style="font-size: 9px">${`<p>${NAME} said so, and ${NAME} was heard.</p>`.repeat(MARKS / 2)}</div>
<p id="ticker">0</p><p>${FILLER}</p><style>article > div { columns: 4 } p { margin: 0 }</style><script>
  const line = document.getElementById('ticker').firstChild;
  globalThis.busy = async (frames) => {
    for (let frame = 0; frame < frames; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      performance.mark('${FRAME}');
      line.data = 'The index stands at ' + frame + ' points.';
    }
  };
</script>`);

async function meanFrame(driver: Driver, tab: Tab): Promise<number | undefined> {
  const times = await driver.frameTimes(FRAME, () =>
    tab.evaluate((frames) => (globalThis as Busy).busy?.(frames), FRAMES),
  );
  if (times) expect(times).toHaveLength(FRAMES - 1);
  return times && times.reduce((sum, time) => sum + time, 0) / times.length;
}

onPages('A busy page with many marks', (visits) => {
  it('PF-10 needs at most 8 ms more for a frame', async (context) => {
    const { bare, session } = visits();
    const address = visits().give({ html: PAGE });
    const more: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const without = await bare.newTab();
      await without.goto(address);
      const plain = await meanFrame(bare, without);
      await without.close();
      const tab = await session.open(address);
      await paintedWith(tab, NAME);
      const marks = await until(
        () => painted(tab),
        ({ length }) => length >= MARKS,
      );
      expect(marks).toHaveLength(MARKS);
      const marked = await meanFrame(session.driver, tab);
      expect(await painted(tab)).toHaveLength(MARKS);
      await tab.close();
      if (plain === undefined || marked === undefined)
        notApplicable(context, 'Firefox has no command for the work of a page’s thread');
      more.push(marked - plain);
    }

    context.task.meta.figure = `${median(more).toFixed(1)} ms more`;
    expect(median(more)).toBeLessThanOrEqual(MOST_MORE);
  });
});
