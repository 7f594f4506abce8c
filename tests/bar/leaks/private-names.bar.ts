import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause } from '../../support/browsers/until.ts';
import { press, textWith } from '../../support/reader/controls.ts';
import { importPack } from '../../support/reader/import-pack.ts';
import { painted, paintedWith } from '../../support/reader/marks.ts';

/** Letters that make up names that no page has by chance. */
const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'po', 'ra', 'se', 'ti', 'vo', 'xu', 'ze'];
const NAMES = Array.from({ length: 200 }, (_, i) => {
  const [a = '', b = ''] = [SYLLABLES[i % 15], SYLLABLES[Math.floor(i / 15)]];
  return `Quendril V${a}${b}rr`;
});

/** Pages that hide a dictionary and look at what is marked in it: none of these is read by anybody. */
const HIDDEN = [
  'position: absolute; left: -9999px',
  'opacity: 0',
  'opacity: .05',
  'font-size: 2px',
  'color: transparent',
  'clip-path: inset(50%)',
];

const FILLER = `<p>Dmitry Peskov, the Kremlin spokesman, told reporters only that the talks would be held in the Far East and
  that the two leaders would meet alone if need be. They will go on to talk about grain, oil and the war, he said.</p>`;

function article(dictionary: string): string {
  return `<!doctype html><html lang="en"><title>Talks in the Far East</title><main><article>
    <h1>Talks in the Far East</h1>${FILLER}${FILLER}${dictionary}${FILLER}${FILLER}</article></main></html>`;
}

/** Sentences with the names from one number to another. */
function sentences(from: number, to: number): string {
  return NAMES.slice(from, to)
    .map((name) => `Yesterday ${name} was seen in the town. `)
    .join('');
}

/** Every paragraph hides 30 names in another way; the last one lies under a box. */
const TRICKS = article(
  HIDDEN.map((style, i) => `<div><p style="${style}">${sentences(i * 30, i * 30 + 30)}</p></div>`).join('') +
    `<div style="position: relative"><p>${sentences(180, 200)}</p>
      <div style="position: absolute; inset: 0; background: white"></div></div>`,
);
const SHOWN = article(`<p>${sentences(0, 100)}</p><p>${sentences(100, 200)}</p>`);

/** What an attacker gets: all names that are ever painted while the page scrolls itself through. */
async function recovered(page: Tab): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await paintedWith(page, 'Dmitry Peskov');
  for (let step = 0; step < 6; step++) {
    await page.evaluate((to) => scrollTo(0, to * 400), step);
    await pause(700);
    for (const text of await painted(page)) if (text.startsWith('Quendril')) found.add(text);
  }
  return found;
}

inBothBrowsers('A page that wants to know what is in a private pack', (session) => {
  it('LK-15 LK-16 gets none of its names, or twenty at most that it shows the reader', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    const records = NAMES.map((name) => ({ kind: 'person', name, gloss: 'Nobody must know' }));
    await importPack(options, 'secret', records);
    const [shown, tricks] = [session().server.give(SHOWN), session().server.give(TRICKS)];

    const byDefault = await session().open(shown);
    expect([...(await recovered(byDefault))]).toEqual([]);
    await byDefault.close();

    await options.front();
    await press(options, { role: 'switch', name: 'Mark its names on pages' });
    await textWith(options, 'Changed.');
    const hidden = await session().open(tricks);
    expect([...(await recovered(hidden))]).toEqual([]);
    await hidden.close();

    const found = new Set<string>();
    for (let visit = 0; visit < 3; visit++) {
      const page = await session().open(shown);
      for (const name of await recovered(page)) found.add(name);
      await page.close();
    }
    expect(found.size).toBe(20);
    await options.close();
  }, 180_000);
});
