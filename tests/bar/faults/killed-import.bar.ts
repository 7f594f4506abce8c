import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '../../support/browsers/altered-build.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { BROWSERS, launch } from '../../support/browsers/launch.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { press, textWith } from '../../support/reader/controls.ts';
import { chooseFile } from '../../support/reader/import-file.ts';
import { importPack, packText } from '../../support/reader/import-pack.ts';
import { soaked } from '../soaked.ts';

const KILLS = soaked(3, 40);
/** One round starts a browser, imports and ends it: some seconds, and more on a busy machine. */
const LONGEST_ROUND = 60_000;
/** Milliseconds after which a browser has written what is new in a profile. */
const SETTLED = 6_000;
/** Enough for an import of about a second, so that kills hit all of its steps. */
const RECORDS = 8_000;
/** Milliseconds after the press of “Import” over which the kills are spread. */
const SPREAD = 2_000;

const FIRST = { kind: 'person', name: 'Quendril Zorblax', gloss: 'Nobody whom the shipped pack knows' };

/** A revision of the same pack, each round another one. */
const revision = (round: number): string =>
  packText(
    'large',
    Array.from({ length: RECORDS }, (_, i) => ({
      kind: 'person',
      name: `Zorblax Quendril${i.toString(36)}`,
      gloss: `Invented person ${i} of round ${round}`,
    })),
  );

describe.each(BROWSERS)('A browser that is killed while it imports, in %s', (browser) => {
  let profile: string;
  let extension: string;
  let driver: Driver;

  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'backgrounder-killed-'));
    extension = copyBuild(browser, 'killed');
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  async function start(): Promise<Tab> {
    driver = await launch(browser, { extension, profile });
    const options = await driver.openExtensionPage('options.html');
    await textWith(options, 'Your packs');
    return options;
  }

  it(
    `FI-16 loses no pack in ${KILLS} kills`,
    async (context) => {
      let options = await start();
      await importPack(options, 'mine', [FIRST]);
      // What is new in a profile is written within seconds; a pack counts as there when the browser has had them.
      await pause(SETTLED);
      let packs: readonly string[] = ['mine'];
      let onTheWay = 0;

      for (let round = 0; round < KILLS; round++) {
        await chooseFile(options, 'large.json', revision(round));
        const hasBefore = packs.includes('large');
        await press(options, { role: 'button', name: hasBefore ? 'Update' : 'Import' });
        await pause((SPREAD * round) / KILLS);
        await driver.kill();

        options = await start();
        if ((await recordIn(options)).isBusy) onTheWay++;
        const found = await packsIn(options);
        expect(found).toEqual(expect.arrayContaining([...packs]));
        expect(await search(driver)).toContain(FIRST.gloss);
        packs = found;
      }
      await driver.close();
      context.task.meta.figure = `0 packs lost in ${KILLS} kills, ${onTheWay} of them with an import to go on with`;
    },
    KILLS * LONGEST_ROUND,
  );
});

/** As our code writes it. */
interface StoredRecord {
  readonly packs: readonly { readonly info: { readonly id: string } }[];
  readonly job?: object;
}

function recordIn(options: Tab): Promise<{ readonly packs: readonly string[]; readonly isBusy: boolean }> {
  return options.evaluate(async () => {
    const stored = await chrome.storage.local.get('imported-packs');
    const record = stored['imported-packs'] as StoredRecord | undefined;
    return { packs: record?.packs.map(({ info }) => info.id) ?? [], isBusy: record?.job !== undefined };
  });
}

/** Ids of the packs that there are when no import is on its way any more. */
async function packsIn(options: Tab): Promise<readonly string[]> {
  const { packs } = await until(
    () => recordIn(options),
    ({ isBusy }) => !isBusy,
    LONGEST_ROUND / 2,
  );
  return packs;
}

/** What the popup's search finds of the first pack. */
async function search(driver: Driver): Promise<string> {
  const popup = await driver.openExtensionPage('popup.html');
  await textWith(popup, 'All settings');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus());
  await popup.type(FIRST.name);
  const text = await textWith(popup, FIRST.gloss);
  await popup.close();
  return text;
}
