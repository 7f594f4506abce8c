import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { cardWith } from '../support/reader/card.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { chooseFile, storedState } from '../support/reader/import-file.ts';
import { importPack, type PackedRecord, packText } from '../support/reader/import-pack.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { savedBy } from '../support/reader/saved-file.ts';

/** The published limit: a pack of this size takes some seconds to compile, so there is time to stop the worker. */
const LARGE = 50_000;
const LONG = 90_000;

/** Words of the sample page that the shipped pack does not know. */
const NAME = 'armoured train';

/** Names that no page has, and one that the sample page has and the shipped pack lacks. */
function largeRecords(): PackedRecord[] {
  const records = Array.from({ length: LARGE - 1 }, (_, i) => ({
    id: `person.invented-${i}`,
    kind: 'person',
    name: `Zorblax Quendril${i.toString(36)}`,
    gloss: `Invented person ${i}`,
  }));
  return [...records, { kind: 'concept', name: 'air raid sirens', gloss: 'They warn of an attack' }];
}

function textWithin(tab: Tab, text: string): Promise<string> {
  return until(
    () => tab.evaluate(() => document.body.innerText),
    (found) => found.includes(text),
    LONG,
  );
}

inBothBrowsers('Imported packs', (session) => {
  it('FI-5 come through a worker that is stopped on the way, are used, updated, saved and equal when they return', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    const text = packText('large', largeRecords());
    await chooseFile(options, 'large.json', text);
    expect(await textWithin(options, 'Its names show in the popup')).toContain('50,000 entries');
    await press(options, { role: 'button', name: 'Import' });
    await textWithin(options, 'Importing “Pack large”');
    const isStored = () =>
      options.evaluate(async () => {
        const stored = await chrome.storage.local.get('imported-packs');
        return Object(stored['imported-packs']).job !== undefined;
      });
    // Only what is stored is gone on with, and a second may go by until it is.
    await until(isStored, (stored) => stored, LONG);
    for (let stop = 0; stop < 2; stop++) {
      await pause(700);
      await session().driver.stopWorker();
      expect(await isStored()).toBe(true);
    }
    await textWithin(options, 'Imported “Pack large”.');

    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await textWithin(popup, 'In this article');
    await popup.close();
    const search = await session().driver.openExtensionPage('popup.html');
    await textWithin(search, 'All settings');
    await search.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus());
    await search.type('Zorblax Quendril7ps');
    expect(await textWithin(search, 'Invented person')).toContain('Zorblax');
    await search.close();

    const saved = await savedBy(options, 'Save as JSON: Pack large', LONG);
    expect(JSON.parse(saved).records).toHaveLength(LARGE);
    await chooseFile(options, 'large-again.json', saved);
    await textWithin(options, 'Takes the place of “Pack large”');
    const again = await textWithin(options, 'Update');
    expect(again).not.toContain('Changed entries');
    expect(again).not.toContain('New entries');
    await press(options, { role: 'button', name: 'Cancel' });

    await press(options, { role: 'button', name: 'Remove the pack Pack large' });
    await textWithin(options, 'Removed “Pack large”.');
    await options.close();
    await page.close();
  }, 240_000);

  it('change nothing when a file is refused', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Your packs');
    const before = await storedState(options);

    await chooseFile(options, 'cut.json', packText('cut', largeRecords().slice(0, 40)).slice(0, 900));
    await textWithin(options, '“cut.json” cannot be imported; nothing was changed.');

    expect(await storedState(options)).toBe(before);
    await options.close();
  });

  it('are private until the reader has their names marked, and then are marked where they are seen', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    await options.front();
    const records = [{ kind: 'weapon', name: NAME, gloss: 'A train of the leader' }];
    await importPack(options, 'mine', records);
    expect(await violations(options)).toEqual([]);

    await page.front();
    const popup = await session().openPopup(page);
    expect(await textWithin(popup, 'A train of the leader')).toContain(NAME);
    await popup.close();
    await page.front();
    expect(await painted(page)).not.toContain(NAME);

    await options.front();
    await press(options, { role: 'switch', name: 'Mark its names on pages' });
    await textWithin(options, 'Changed.');
    await page.front();
    await pointOf(page, NAME);
    expect(await paintedWith(page, NAME)).toContain('Dmitry Peskov');
    await hover(page, NAME);
    expect(await cardWith(page, 'A train of the leader')).toContain('From your pack Pack mine, by A Reader');

    await options.front();
    await press(options, { role: 'button', name: 'Remove the pack Pack mine' });
    await textWithin(options, 'Removed “Pack mine”.');
    await page.front();
    await until(
      () => painted(page),
      (marks) => marks.includes('Dmitry Peskov') && !marks.includes(NAME),
    );
    await options.close();
    await page.close();
  });
});
