import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { cardWith } from '../support/reader/card.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { forgetAll } from '../support/reader/forget-all.ts';
import { chooseBackup, chooseFile, storedState } from '../support/reader/import-file.ts';
import { importPack, type PackedRecord, packText } from '../support/reader/import-pack.ts';
import { hover, painted, paintedWith, pointOf } from '../support/reader/marks.ts';
import { savedBy } from '../support/reader/saved-file.ts';

/** Words of the sample page that the shipped pack does not know. */
const NAME = 'armoured train';
const TRAIN = { id: 'weapon.train', kind: 'weapon', name: NAME, gloss: 'A train of the leader' };
const INVENTED = { id: 'person.invented', kind: 'person', name: 'Zorblax Quendril', gloss: 'Nobody at all' };

function installed(options: Tab): Promise<string> {
  return options.evaluate(async () => {
    const { 'imported-packs': record } = await chrome.storage.local.get('imported-packs');
    return JSON.stringify(Object(record).packs);
  });
}

async function cardOf(page: Tab, name: string, text: string): Promise<string | undefined> {
  await page.front();
  await pointOf(page, name);
  await paintedWith(page, name);
  await hover(page, name);
  const said = await cardWith(page, text);
  await page.press('Escape');
  await page.moveTo(5, 5);
  return said;
}

inBothBrowsers('Packs in the reader’s hands', (session) => {
  afterEach(() => forgetAll(session()));

  it('are updated by a newer revision: what changes is said before, pages follow, and it is taken back', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    const page = await session().open('sample');
    await options.front();
    await importPack(options, 'train', [TRAIN, INVENTED]);
    await press(options, { role: 'switch', name: 'Mark its names on pages' });
    await textWith(options, 'Changed.');
    const before = await installed(options);
    expect(await cardOf(page, NAME, TRAIN.gloss)).toContain(TRAIN.gloss);

    await options.front();
    const later: readonly (PackedRecord & { names?: readonly string[] })[] = [
      { ...TRAIN, gloss: 'A green train, slow and heavy', names: ['leader’s train'] },
      { kind: 'concept', name: 'air raid sirens', gloss: 'They warn of an attack' },
    ];
    await chooseFile(options, 'train-2.json', packText('train', later, '2026-11-24'));
    const look = await textWith(options, 'Changed entries: 1');
    expect(look).toContain('Takes the place of “Pack train”, edited 20 Nov 2026.');
    expect(await installed(options)).toBe(before);
    for (const summary of ['New entries: 1', 'Entries that go: 1', 'Changed entries: 1'])
      await unfold(options, summary);
    const changes = await options.evaluate(
      () => document.querySelector<HTMLElement>('.changes')?.innerText.replace(/\s+/g, ' ') ?? '',
    );
    expect(changes).toMatch(/New entries: 1 air raid sirens Entries that go: 1 Zorblax Quendril/);
    expect(changes).toContain('gloss A train of the leader A green train, slow and heavy');
    expect(changes).toContain('names leader’s train');
    expect(changes).not.toMatch(/[{}[\]"]/);

    await press(options, { role: 'button', name: 'Update' });
    await textWith(options, 'Updated “Pack train”.');
    expect(await cardOf(page, NAME, 'A green train')).toContain('From your pack Pack train');
    await options.front();
    await press(options, { role: 'button', name: 'Undo' });
    await until(
      () => installed(options),
      (now) => now === before,
    );
    expect(await installed(options)).toBe(before);
    expect(await cardOf(page, NAME, TRAIN.gloss)).toContain(TRAIN.gloss);
    await options.close();
    await page.close();
  });

  it('are in one file with all settings, which a new browser restores; a damaged one changes nothing', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await importPack(options, 'train', [TRAIN]);
    await press(options, { role: 'switch', name: 'Mark its names on pages' });
    await textWith(options, 'Changed.');
    await press(options, { role: 'radio', name: 'Dotted' });
    await textWith(options, 'Changed.');
    const file = await savedBy(options, 'Save to a file');
    expect(JSON.parse(file)).toMatchObject({ packs: [{ id: 'train', records: [TRAIN] }] });
    await options.close();
    await forgetAll(session());

    const page = await session().open('sample');
    const fresh = await session().driver.openExtensionPage('options.html');
    expect(await textWith(fresh, 'You have imported none.')).not.toContain('Pack train');
    const before = await storedState(fresh);
    await chooseBackup(fresh, 'damaged.json', file.replace('"kind":"weapon"', '"kind":"wepon"'));
    expect(await textWith(fresh, '“damaged.json” is damaged.')).toMatch(
      /damaged\.json, armoured train, kind Expected one of/,
    );
    expect(await storedState(fresh)).toBe(before);

    await chooseBackup(fresh, 'mine.json', file);
    expect(await textWith(fresh, 'Restored from “mine.json”.')).not.toContain('damaged.json');
    await textWith(fresh, 'Pack train');
    expect(await fresh.evaluate(markStyle)).toBe('dotted');
    expect(await cardOf(page, NAME, TRAIN.gloss)).toContain('From your pack Pack train');

    await fresh.front();
    await press(fresh, { role: 'button', name: 'Undo' });
    expect(await textWith(fresh, 'You have imported none.')).not.toContain('Pack train');
    const style = await until(
      () => fresh.evaluate(markStyle),
      (now) => now !== 'dotted',
    );
    expect(style).not.toBe('dotted');
    await page.front();
    const marks = await until(
      () => painted(page),
      (now) => now.length > 0 && !now.includes(NAME),
    );
    expect(marks).not.toContain(NAME);
    await fresh.close();
    await page.close();
  });
});

async function markStyle(): Promise<unknown> {
  const { settings } = await chrome.storage.local.get('settings');
  return Object(settings).markStyle;
}

/** Opens a folded part by keyboard. */
async function unfold(options: Tab, summary: string): Promise<void> {
  await options.evaluate((wanted) => {
    const all = [...document.querySelectorAll('summary')];
    all.find(({ textContent }) => textContent?.includes(wanted))?.focus();
  }, summary);
  await options.press('Enter');
}
