import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '../support/driver.ts';
import { inBothBrowsers } from '../support/in-both-browsers.ts';
import { paintedWith, pointOf } from '../support/marks.ts';
import type { Session } from '../support/session.ts';
import { pause } from '../support/until.ts';

const FOLDER = resolve('.output', 'e2e');
/** For the style, which comes after the first mark, and a paint. */
const SETTLE = 600;
const STYLES = ['underline', 'dotted', 'tint'] as const;

async function setStyle(session: Session, markStyle: (typeof STYLES)[number]): Promise<void> {
  const own = await session.driver.openExtensionPage('popup.html');
  await own.evaluate(
    (style) => chrome.storage.local.set({ settings: { version: 1, markStyle: style } }),
    markStyle,
  );
  await own.close();
}

/** The pixels of a word of the page. */
async function pixels(tab: Tab, word: string, name: string): Promise<string> {
  const file = join(FOLDER, `${name}.png`);
  const { x, y } = await pointOf(tab, word);
  await tab.moveTo(5, 5);
  await pause(SETTLE);
  await tab.screenshot(file, { x: Math.round(x) - 40, y: Math.round(y) - 16, width: 80, height: 32 });
  return readFileSync(file).toString('base64');
}

inBothBrowsers('Mark styles', (session) => {
  it('are all seen, and look unlike one another', async () => {
    mkdirSync(FOLDER, { recursive: true });
    const seen = new Set<string>();

    for (const style of STYLES) {
      await setStyle(session(), style);
      const tab = await session().open('sample');
      await paintedWith(tab, 'Dmitry Peskov');
      seen.add(await pixels(tab, 'Dmitry Peskov', `${session().driver.name}-${style}`));
      if (style === 'tint') {
        await tab.evaluate(() => CSS.highlights.clear());
        seen.add(await pixels(tab, 'Dmitry Peskov', `${session().driver.name}-none`));
      }
      await tab.close();
    }

    expect(seen.size).toBe(STYLES.length + 1);
  });
});
