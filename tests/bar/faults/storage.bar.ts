import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyBuild } from '../../support/browsers/altered-build.ts';
import type { BrowserName, Tab } from '../../support/browsers/driver.ts';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import type { Plain } from '../../support/browsers/plain.ts';
import { type Session, startSession } from '../../support/browsers/session.ts';
import { until } from '../../support/browsers/until.ts';
import { cardWith } from '../../support/reader/card.ts';
import { press, textWith } from '../../support/reader/controls.ts';
import { chooseFile } from '../../support/reader/import-file.ts';
import { importPack, packText } from '../../support/reader/import-pack.ts';
import { hover, paintedWith } from '../../support/reader/marks.ts';
import { article } from './article.ts';

const NAME = 'Quendril Zorblax';
const GLOSS = 'Nobody whom the shipped pack knows';
const OTHER = { kind: 'person', name: 'Vandrik Mossel', gloss: 'Somebody of another pack' };
/** The browser's copy of the worker takes half of it, a small pack little; the large one below does not fit. */
const ROOM = 400_000;
const LARGE = Array.from({ length: 20_000 }, (_, i) => ({
  ...OTHER,
  name: `Vandrik Mossel${i.toString(36)}`,
}));
const NOT_STORED = 'The browser could not store it.';
/** Rows of a pack of one record: index, ids, directory, sources and one shard of cards. */
const ROWS = 5;

describe.each(BROWSERS)('Stored packs, in %s', (browser) => {
  let session: Session;
  let options: Tab;

  beforeEach(async () => {
    session = await startSession(browser);
    options = await session.driver.openExtensionPage('options.html');
    await importPack(options, 'mine', [{ kind: 'person', name: NAME, gloss: GLOSS }]);
    expect(await rowsIn(options)).toBe(ROWS);
  });
  afterEach(() => session.close());

  async function packIsUsed(): Promise<void> {
    await packIsFound(session);
    await bundledWorks(session);
  }

  const rowsBecome = (count: number) =>
    until(
      () => rowsIn(options),
      (rows) => rows === count,
    );

  it('FI-18 the database is deleted: rebuilt from the source', async () => {
    await deleteDatabase(options);
    expect(await rowsIn(options)).toBe(0);

    await packIsUsed();

    expect(await rowsBecome(ROWS)).toBe(ROWS);
  });

  it('FI-19 the store is missing: rebuilt from the source', async () => {
    await deleteDatabase(options);
    await openAs(options, 1);
    expect(await rowsIn(options)).toBe(0);

    await packIsUsed();

    expect(await rowsBecome(ROWS)).toBe(ROWS);
  });

  it.each(['index.bin', 'directory.bin'])(
    'FI-20 the record %s is cut off: rebuilt from the source',
    async (name) => {
      const sizes = await sizesIn(options);
      await cutRecord(options, name);
      expect(await sizesIn(options)).not.toEqual(sizes);

      await packIsUsed();

      const rebuilt = await until(
        () => sizesIn(options),
        (found) => String(found) === String(sizes),
      );
      expect(rebuilt).toEqual(sizes);
    },
  );

  it('FI-21 the database is of a later release: left alone, the pack works, and so does one that is imported', async () => {
    await deleteDatabase(options);
    await openAs(options, 7);

    await packIsUsed();
    await importPack(options, 'other', [OTHER]);
    await packIsFound(session, OTHER);

    await expect(openAs(options, 1)).rejects.toThrow();
    await packIsUsed();
  });

  it('FI-22 another window holds the broken database: both go on, and it is rebuilt when that window is closed', async () => {
    const other = await session.driver.openExtensionPage('options.html');
    await deleteDatabase(options);
    await openAs(other, 1, true);

    await packIsUsed();
    expect(await textWith(other, 'Pack mine')).toContain('Pack mine');

    await other.close();
    await packIsUsed();
    expect(await rowsBecome(ROWS)).toBe(ROWS);
  });
});

describe.each(BROWSERS)('A database that cannot be opened, in %s', (browser) => {
  it('FI-23 leaves all that is bundled, and keeps what is imported', async () => {
    const session = await startSession(browser, { extension: buildWithoutDatabases(browser) });
    const options = await session.driver.openExtensionPage('options.html');
    await importPack(options, 'mine', [{ kind: 'person', name: NAME, gloss: GLOSS }]);
    await packIsFound(session);

    const page = await session.open(session.server.give(article()));
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await hover(page, 'Dmitry Peskov');
    expect(await cardWith(page, 'Peskov')).toContain('Dmitry Peskov');
    await session.close();
  });
});

describe.each(BROWSERS)('A full disk, in %s', (browser) => {
  it('FI-17 the quota is exceeded: said plainly, and the pack that was there works', async (context) => {
    if (browser === 'firefox')
      notApplicable(context, 'Firefox has no command that limits the room of one origin');
    const session = await startSession(browser, { extension: buildWithLimitedStorage(browser) });
    await session.driver.limitStorage(ROOM);
    const options = await session.driver.openExtensionPage('options.html');
    await importPack(options, 'mine', [{ kind: 'person', name: NAME, gloss: GLOSS }]);
    const { packs } = await recordIn(options);

    await chooseFile(options, 'other.json', packText('other', LARGE));
    await press(options, { role: 'button', name: 'Import' });

    expect(await textWith(options, NOT_STORED)).toContain(NOT_STORED);
    expect((await recordIn(options)).packs).toEqual(packs);
    await packIsFound(session);
    await bundledWorks(session);
    await session.close();
  });
});

/** With the permission that the extension has, only the disk itself limits it; no test should fill that. */
function buildWithLimitedStorage(browser: BrowserName): string {
  const folder = copyBuild(browser, 'limited-storage');
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }; // our own build
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** The record of imported packs. */
function recordIn(tab: Tab): Promise<{ readonly packs?: Plain }> {
  return tab.evaluate(async () =>
    Object((await chrome.storage.local.get('imported-packs'))['imported-packs']),
  );
}

/** A worker that starts anew has the pack. */
async function packIsFound(
  { driver }: Session,
  { name, gloss } = { name: NAME, gloss: GLOSS },
): Promise<void> {
  await driver.stopWorker();
  const popup = await driver.openExtensionPage('popup.html');
  await textWith(popup, 'All settings');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus());
  await popup.type(name);
  expect(await textWith(popup, gloss)).toContain(gloss);
  await popup.close();
}

async function bundledWorks(session: Session): Promise<void> {
  const page = await session.open(session.server.give(article()));
  expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
  await page.close();
}

/** The build whose worker is refused every database, as a browser does it whose profile is damaged. */
function buildWithoutDatabases(browser: BrowserName): string {
  const folder = copyBuild(browser, 'no-databases');
  const file = join(folder, 'background.js');
  const refuse = `IDBFactory.prototype.open = IDBFactory.prototype.deleteDatabase = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };`;
  writeFileSync(file, `${refuse}\n${readFileSync(file, 'utf8')}`);
  return folder;
}

function deleteDatabase(tab: Tab): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('compiled-packs');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Opens it as a release of that version does, without our store where it is new; `isHeld` keeps it open. */
function openAs(tab: Tab, version: number, isHeld = false): Promise<void> {
  return tab.evaluate(
    (wanted, isKept) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('compiled-packs', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          // Kept from the garbage collector too, which closes what nobody refers to.
          if (isKept) Object.assign(globalThis, { held: request.result });
          else request.result.close();
          resolve();
        };
      }),
    version,
    isHeld,
  );
}

async function rowsIn(tab: Tab): Promise<number> {
  return (await sizesIn(tab)).length;
}

/** "name size" of each row. Looks only where there is a database: opening one would make it. */
function sizesIn(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'compiled-packs')) return [];
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('compiled-packs');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('files')) {
          database.close();
          return resolve([]);
        }
        const sizes: string[] = [];
        const walk = database.transaction('files').objectStore('files').openCursor();
        walk.onerror = () => reject(walk.error);
        walk.onsuccess = () => {
          const cursor = walk.result;
          if (cursor) {
            sizes.push(`${(cursor.key as string[])[1]} ${(cursor.value as Uint8Array).length}`); // as our code writes
            cursor.continue();
          } else {
            database.close();
            resolve(sizes);
          }
        };
      };
    });
  });
}

/** Keeps the first half of the row with that name. */
function cutRecord(tab: Tab, name: string): Promise<void> {
  return tab.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('compiled-packs');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('files', 'readwrite');
          const walk = transaction.objectStore('files').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            const bytes = cursor.value as Uint8Array; // as our code writes
            if ((cursor.key as string[])[1] === wanted) cursor.update(bytes.slice(0, bytes.length >> 1));
            cursor.continue();
          };
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    name,
  );
}
