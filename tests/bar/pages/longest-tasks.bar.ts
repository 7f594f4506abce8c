import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { until } from '../../support/browsers/until.ts';
import { painted, paintedWith } from '../../support/reader/marks.ts';

/** No task of ours on a page's own thread may take longer: the bar. */
const LONGEST_TASK = 50;
const PAGES = ['million-nodes', 'one-text', 'deep'] as const;

inBothBrowsers('Large pages', (session) => {
  it.each(PAGES)('marks %s without a long task and loses nothing', async (page) => {
    const tab = await session().driver.newTab();
    let marks: readonly string[] = [];

    const tasks = await session().driver.ourTasks(async () => {
      await session().visit(tab, `generated/${page}`);
      marks = await paintedWith(tab, 'Dmitry Peskov');
      await tab.evaluate(() => document.getElementById('end')?.scrollIntoView({ block: 'end' }));
      await until(
        () => painted(tab),
        (found) => found.length > 0,
      );
    });

    expect(marks).toContain('Dmitry Peskov');
    expect(await tab.evaluate(() => document.getElementById('end')?.isConnected)).toBe(true);
    expect(tasks?.filter((task) => task > LONGEST_TASK) ?? []).toEqual([]);
    await tab.close();
  });
});
