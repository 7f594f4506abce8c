import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import type { Session } from '../support/browsers/session.ts';
import { until } from '../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../support/pages/article-page.ts';
import { painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { storeSettings } from '../support/reader/store-settings.ts';

const FOLDER = resolve('.output', 'e2e');
const STYLES = ['underline', 'dotted', 'tint'] as const;

/** The pixels of the name in a new tab. */
async function pixelsOf(session: Session, hasMarks: boolean): Promise<() => Promise<string>> {
  const tab = await session.open('sample');
  const { x, y } = await pointOf(tab, NAME);
  await tab.moveTo(5, 5);
  if (hasMarks) await paintedWith(tab, NAME);
  const file = join(FOLDER, `${session.driver.name}.png`);
  return async () => {
    await tab.screenshot(file, { x: Math.round(x) - 40, y: Math.round(y) - 16, width: 80, height: 32 });
    return readFileSync(file).toString('base64');
  };
}

inBothBrowsers('Marks', (session) => {
  it('are seen in each style, and look unlike one another', async () => {
    mkdirSync(FOLDER, { recursive: true });
    await storeSettings(session(), { enabled: false });
    const unmarked = await pixelsOf(session(), false);
    const seen = new Set([await unmarked()]);
    expect(seen).toContain(await unmarked());

    for (const markStyle of STYLES) {
      await storeSettings(session(), { markStyle });
      const marked = await pixelsOf(session(), true);
      // The style comes a moment after the marks, and is painted then.
      const pixels = await until(marked, (now) => !seen.has(now));
      expect(seen, markStyle).not.toContain(pixels);
      seen.add(pixels);
    }
  });

  it('are of first mentions, all mentions, the familiar too or only the unfamiliar, as asked', async () => {
    const text = `${SENTENCE}${SENTENCE}<p>Vladimir Putin and the United States agreed. ${FILLER}</p>`;
    const tab = await session().open(session().server.give(articlePage(text)));
    const count = (marks: readonly string[], name: string) => marks.filter((mark) => mark === name).length;
    const change = async (settings: Record<string, string>) => {
      await storeSettings(session(), settings);
      await tab.front();
    };
    expect(count(await paintedWith(tab, NAME), NAME)).toBe(2);

    await change({ mentions: 'first', density: 'all' });
    const all = await paintedWith(tab, 'United States');
    expect(count(all, NAME)).toBe(1);
    expect(all).toContain('Vladimir Putin');

    await change({ density: 'few' });
    const few = await until(
      () => painted(tab),
      (marks) => !marks.includes('United States') && count(marks, NAME) !== 1,
    );
    expect(few).not.toContain('Vladimir Putin');
    await change({});
    await tab.close();
  });
});
