import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BrowserName, LaunchOptions } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { textWith } from '../support/reader/controls.ts';
import { cutChoices } from '../support/reader/cut-choices.ts';

/** Pixels; the browser draws no letters smaller, whatever a page asks for. Units like `em` know nothing of it. */
const SMALLEST = 32;

const profile = mkdtempSync(join(tmpdir(), 'large-letters-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

function withLargeLetters(browser: BrowserName): LaunchOptions {
  if (browser === 'firefox') return { preferences: { 'font.minimum-size.x-western': SMALLEST } };
  mkdirSync(join(profile, 'Default'));
  const preferences = { webkit: { webprefs: { minimum_font_size: SMALLEST } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return { profile };
}

inBothBrowsers(
  'With a smallest size of letters',
  (session) => {
    it('keeps the names of the kinds beside each other', async () => {
      const options = await session().driver.openExtensionPage('options.html');
      await options.viewport(900, 900);
      await textWith(options, 'Organisations');

      const tooLong = await options.evaluate(() =>
        [...document.querySelectorAll('.kinds label')].flatMap((label) => {
          const words = new Range();
          words.selectNodeContents(label);
          const isTooLong = words.getBoundingClientRect().right > label.getBoundingClientRect().right + 1;
          return isTooLong ? [label.textContent] : [];
        }),
      );

      expect(tooLong).toEqual([]);
      await options.close();
    });

    it('says in the popup what is marked, and of which kinds', async () => {
      const page = await session().open('sample');
      const popup = await session().openPopup(page);
      await popup.viewport(380, 600);
      await textWith(popup, 'In this article');

      const chosen = await popup.evaluate(() => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.chosen') ?? {};
        return { needs: scrollWidth, has: clientWidth };
      });

      expect(chosen.needs).toBeLessThanOrEqual(chosen.has);
      expect(await cutChoices(popup)).toEqual([]);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
      await popup.close();
      await page.close();
    });
  },
  withLargeLetters,
);
