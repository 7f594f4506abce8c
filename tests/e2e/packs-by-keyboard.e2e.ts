import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { textWith } from '../support/reader/controls.ts';
import { forgetAll } from '../support/reader/forget-all.ts';
import { chooseFile } from '../support/reader/import-file.ts';
import { importPack } from '../support/reader/import-pack.ts';
import { focused, tabTo } from '../support/reader/keyboard.ts';
import { savedByKey } from '../support/reader/saved-file.ts';

const TABLE = [
  'Person;Also known;Who;Page;Phone',
  'Ada Example;Ada B. Example | Ада Приклад;Mayor of a small town;https://example.org/ada;123',
  '"Bo ""B"" Example";;Baker;javascript:alert(1);124',
  // Words of the sample page that the shipped pack does not know.
  'armoured train;;A train of the leader;;125',
].join('\r\n');

const COLUMNS = [
  ['Person', 'name'],
  ['Also known', 'aliases'],
  ['Who', 'gloss'],
  ['Page', 'link'],
] as const;

/** More steps than any list has entries. */
const MOST_STEPS = 30;

/** Steps through the focused list, by one key each, until it says so. */
async function arrowTo(options: Tab, wanted: string): Promise<void> {
  const value = () =>
    options.evaluate(() => document.querySelector<HTMLSelectElement>('select:focus')?.value);
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = await value();
    if (before === wanted) return;
    await options.press('ArrowDown');
    await until(value, (now) => now !== before);
  }
  throw new Error(`The arrow key does not lead to “${wanted}”, but to “${await value()}”.`);
}

/** What each column is said to say. */
function chosen(options: Tab): Promise<readonly string[]> {
  return options.evaluate(() =>
    [...document.querySelectorAll<HTMLSelectElement>('th select')].map(({ value }) => value),
  );
}

/** Without barriers in both colours, and no wider than a telephone. */
async function isWithoutBarriers(options: Tab): Promise<void> {
  for (const colours of ['dark', 'light'] as const) {
    await options.colours(colours);
    expect(await violations(options)).toEqual([]);
  }
  await options.viewport(320, 640);
  const width = await until(
    () => options.evaluate(() => document.documentElement.scrollWidth),
    (now) => now <= 320,
    2_000,
  );
  expect(width).toBeLessThanOrEqual(320);
  await options.viewport(1280, 800);
}

function packsInSettings(options: Tab): Promise<unknown> {
  return options.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return JSON.stringify(Object(settings).packs);
  });
}

inBothBrowsers('Packs by keyboard', (session) => {
  afterEach(() => forgetAll(session()));

  it('are made of a table: its columns are named, looked at, imported, and come back as they were', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Your packs');
    await chooseFile(options, 'people.csv', TABLE);
    await textWith(options, 'What the columns of “people.csv” say');
    expect(await focused(options)).toContain('What the columns');
    await isWithoutBarriers(options);

    await tabTo(options, 'input Author');
    await options.type('A Reader');
    await tabTo(options, 'input Licence');
    await options.type('private');
    for (const [column, field] of COLUMNS) {
      await tabTo(options, `select What the column ${column} says`);
      await arrowTo(options, field);
    }
    expect(await chosen(options)).toEqual([...COLUMNS.map(([, field]) => field), '']);
    await tabTo(options, 'button Preview');
    await options.press('Enter');

    await textWith(options, 'Its names show in the popup');
    expect(await focused(options)).toContain('people');
    const look = await options.evaluate(() => document.querySelector<HTMLElement>('.preview')?.innerText);
    expect(look).toContain('Mayor of a small town');
    expect(look).toContain('Bo "B" Example');
    expect(look).not.toContain('123');
    await isWithoutBarriers(options);
    await tabTo(options, 'summary Warnings: 1');
    await options.press('Enter');
    await textWith(options, 'people.csv:3');
    await tabTo(options, 'button Import');
    await options.press('Enter');
    await textWith(options, 'Imported “people”.');
    expect(await focused(options)).not.toBe('nothing');

    await tabTo(options, 'button Save as JSON: people', 'Shift+Tab');
    const saved = JSON.parse(await savedByKey(options, 'Enter'));
    expect(saved).toMatchObject({
      author: 'A Reader',
      licence: 'private',
      records: [
        {
          kind: 'person',
          name: 'Ada Example',
          names: ['Ada B. Example', 'Ада Приклад'],
          gloss: 'Mayor of a small town',
          link: 'https://example.org/ada',
        },
        { name: 'Bo "B" Example', gloss: 'Baker' },
        { name: 'armoured train' },
      ],
    });
    expect(saved.records[1].link).toBeUndefined();
    await options.close();
    const page = await session().open('sample');
    const popup = await session().openPopup(page);
    expect(await textWith(popup, 'A train of the leader')).toContain('armoured train');
    await popup.close();
    await page.close();
  });

  it('are switched, bound to sites, ordered, removed and brought back', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await importPack(options, 'people', [{ kind: 'person', name: 'Ada Example', gloss: 'A mayor' }]);
    await importPack(options, 'second', [{ kind: 'concept', name: 'Zorblax', gloss: 'Nothing at all' }]);
    await textWith(options, 'Pack second');
    await isWithoutBarriers(options);
    await options.evaluate(() => document.querySelector<HTMLElement>('.packs')?.scrollIntoView());
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('section:has(.packs) p[tabindex]')?.focus(),
    );

    await tabTo(options, 'switch Use this pack');
    await options.press(' ');
    await until(
      () => packsInSettings(options),
      (now) => String(now).includes('"isOn":false'),
    );
    await tabTo(options, 'input Only on these sites');
    await options.type('https://www.example.org/news');
    await options.press('Enter');
    await until(
      () => packsInSettings(options),
      (now) => String(now).includes('example.org'),
    );
    await tabTo(options, 'button Move Pack people down');
    await options.press('Enter');
    await until(
      () => packsInSettings(options),
      (now) => String(now).startsWith('[{"id":"second"'),
    );
    expect(JSON.parse(String(await packsInSettings(options)))).toMatchObject([
      { id: 'second', isOn: true, sites: [] },
      { id: 'people', isOn: false, sites: ['example.org'] },
    ]);
    expect(await focused(options)).not.toBe('nothing');

    await tabTo(options, 'button Remove the pack Pack people');
    await options.press('Enter');
    await textWith(options, 'Removed “Pack people”.');
    expect(await focused(options)).toContain('Packs add names of your own');
    await tabTo(options, 'button Undo');
    await options.press('Enter');
    await until(
      () => options.evaluate(() => document.querySelectorAll('.packs > li').length),
      (rows) => rows === 2,
    );
    expect(await textWith(options, 'Pack second')).toMatch(/Pack second[\s\S]*Pack people/);
    await options.close();
  });
});
