import { describe, expect, it, vi } from 'vitest';
import {
  memoryImports,
  memoryPackStore,
  packFileOf,
  storeSource,
} from '../../../../tests/support/memory-pack-store.ts';
import type { PackFile } from '../../../pack-import/index.ts';
import { type Backup, choicesOfPacks, DEFAULT_SETTINGS } from '../../../settings/index.ts';
import { SaidBar } from '../../controls/said-bar.tsx';
import { useSettingsChange } from '../../controls/use-settings-change.ts';
import { byRole, spokenText } from '../../testing/by-role.ts';
import { chooseFile } from '../../testing/choose-file.ts';
import { draw } from '../../testing/draw.ts';
import { english } from '../../testing/english.ts';
import { done } from '../../testing/fake-platform.ts';
import { takeAwayAll } from '../../testing/take-away-all.ts';
import type { OptionsPlatform } from '../options-platform.ts';
import { BackupPart } from './backup-part.tsx';

const TOWN = packFileOf({ id: 'town', title: 'My town', records: [{ name: 'Ada Example' }] });
const LATER = packFileOf({
  id: 'town',
  title: 'My town',
  date: '2026-11-22',
  records: [{ name: 'Bo Example' }],
});
const OTHER = packFileOf({ id: 'other', title: 'Other', records: [{ name: 'Cy Example' }] });
const CHOICE = { isOn: true, isPainted: true, sites: [], revision: '' };

/** The part over the worker's real imports, which lie in memory. */
async function open(files: readonly PackFile[], stored: Partial<Backup> = {}) {
  const store = memoryPackStore();
  const imports = memoryImports(store);
  await imports.add(files.map((file) => storeSource(store, file)));
  const browser = { stored: { settings: DEFAULT_SETTINGS, choices: {}, ...stored }, savesFail: false };
  const saved: string[] = [];
  const worker = {
    packs: async () => done(await imports.list()),
    removePack: async ({ id }: { id: string }) => done(await imports.remove(id)),
    restorePack: async ({ hash }: { hash: string }) => done(await imports.restore(hash)),
  };
  const platform: Parameters<typeof BackupPart>[0]['platform'] = {
    // Each answer has the type of its own request; one function for all of them cannot say so.
    askWorker: ((ask: keyof typeof worker, params: never) =>
      worker[ask](params)) as OptionsPlatform['askWorker'],
    addPacks: async (packs) =>
      done(await imports.add(packs.map(({ source }) => storeSource(store, JSON.parse(source))))),
    packSource: store.readSource,
    replaceStored: async (how) => {
      const before = browser.stored;
      if (browser.savesFail) throw new Error('QuotaExceededError');
      browser.stored = how(before);
      return before;
    },
    saveFile: (_, text) => void saved.push(text),
  };
  function Part() {
    const { said, act } = useSettingsChange({
      platform: { changeSettings: () => Promise.reject(new Error('not used')) },
      notSaved: 'Not saved.',
      onChanged: () => undefined,
    });
    return (
      <main>
        <BackupPart platform={platform} t={english} stored={browser.stored} act={act} />
        <SaidBar t={english} said={said} />
      </main>
    );
  }
  const place = draw(<Part />);
  const titles = async () => (await imports.list()).map(({ info }) => `${info.title} ${info.date}`);
  return { place, store, imports, browser, saved, titles };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function save({ place, saved }: Opened): Promise<string> {
  byRole(place, 'button', 'Save to a file').click();
  return vi.waitFor(() => saved[0] ?? Promise.reject(new Error('not saved yet')));
}

function restore({ place }: Opened, text: string): void {
  chooseFile(place, 'mine.json', text);
}

function says({ place }: Opened, text: string): Promise<void> {
  return vi.waitFor(() => expect(spokenText(place)).toContain(text), { timeout: 5_000 });
}

async function savedOf(files: readonly PackFile[], stored: Partial<Backup> = {}): Promise<string> {
  const text = await save(await open(files, stored));
  takeAwayAll();
  return text;
}

describe('a backup with packs', () => {
  it('gives an empty browser all of it, and takes that back', async () => {
    const settings = { ...DEFAULT_SETTINGS, packs: [{ id: 'town', ...CHOICE }] };
    const text = await savedOf([TOWN, OTHER], { settings, choices: { example: 'person.a' } });
    const now = await open([]);

    restore(now, text);
    await says(now, 'Restored from “mine.json”.');
    expect(await now.titles()).toEqual(['My town 2026-11-20', 'Other 2026-11-20']);
    expect(now.browser.stored).toEqual({ settings, choices: { example: 'person.a' } });
    const [town] = await now.imports.list();
    const pack = town && (await now.imports.open(town));
    expect((await pack?.directory())?.[0]?.summary.name).toBe('Ada Example');

    byRole(now.place, 'button', 'Undo').click();
    await vi.waitFor(() => expect(now.browser.stored.settings).toEqual(DEFAULT_SETTINGS));
    expect(await now.titles()).toEqual([]);
  });

  it('takes the place of another revision, leaves other packs alone, and gives both back', async () => {
    const text = await savedOf([TOWN]);
    const settings = { ...DEFAULT_SETTINGS, packs: [{ id: 'other', ...CHOICE }] };
    const now = await open([LATER, OTHER], { settings });

    restore(now, text);
    await says(now, 'Restored from “mine.json”.');
    expect(await now.titles()).toEqual(['My town 2026-11-20', 'Other 2026-11-20']);
    expect(choicesOfPacks(now.browser.stored.settings, ['other'])).toEqual([{ id: 'other', ...CHOICE }]);

    byRole(now.place, 'button', 'Undo').click();
    await vi.waitFor(async () =>
      expect(await now.titles()).toEqual(['My town 2026-11-22', 'Other 2026-11-20']),
    );
  });

  it('is restored over the same packs, and undone', async () => {
    const text = await savedOf([TOWN], { choices: { example: 'person.a' } });
    const now = await open([TOWN]);

    restore(now, text);
    await says(now, 'Restored from “mine.json”.');
    byRole(now.place, 'button', 'Undo').click();

    await vi.waitFor(() => expect(now.browser.stored.choices).toEqual({}));
    expect(await now.titles()).toEqual(['My town 2026-11-20']);
  });

  it('says which packs it could not save', async () => {
    const now = await open([TOWN, OTHER]);
    const [town] = await now.imports.list();
    now.store.sourceBytes.delete(town?.hash ?? '');

    expect(JSON.parse(await save(now)).packs).toMatchObject([{ id: 'other' }]);

    await says(now, 'Saved without My town: these packs cannot be read.');
  });

  it.each([
    [
      'a record of a pack is damaged',
      (text: string) => text.replace('"kind":"person"', '"kind":"persn"'),
      'Ada Example, kind',
    ],
    [
      'a pack is of a later version',
      (text: string) => text.replace('"version":1', '"version":9'),
      'written in version 9',
    ],
    ['a pack is missing its head', (text: string) => text.replace('"licence":"CC0",', ''), 'licence'],
    ['a pack is no object', (text: string) => text.replace('"packs": [\n', '"packs": [7,\n'), 'packs'],
    ['a pack is in it twice', (text: string) => text.replace(/\n {4}(\{.*\})\n/, '\n$1,$1\n'), 'packs'],
    ['it is cut short', (text: string) => text.slice(0, -30), 'only a part of it is left'],
  ])('is refused as a whole where %s', async (_why, damage, reason) => {
    const text = damage(await savedOf([TOWN], { choices: { example: 'person.a' } }));
    const now = await open([OTHER]);
    const before = structuredClone([now.browser.stored, now.store.record]);

    restore(now, text);

    await says(now, 'Nothing was changed.');
    expect(spokenText(byRole(now.place, 'alert'))).toContain(reason);
    expect([now.browser.stored, now.store.record]).toEqual(before);
  });

  it('is refused where there would be too many packs', async () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...TOWN, id: `town-${i}`, title: `Town ${i}` }));
    const text = await savedOf(many);
    const now = await open([OTHER]);

    restore(now, text);

    await says(now, '“mine.json” was not imported; nothing was changed. There can be at most 20 packs.');
    expect(await now.titles()).toEqual(['Other 2026-11-20']);
    expect(now.browser.stored.settings).toBe(DEFAULT_SETTINGS);
  });

  it('takes the packs away again where the settings cannot be saved', async () => {
    const text = await savedOf([TOWN]);
    const now = await open([OTHER]);
    now.browser.savesFail = true;

    restore(now, text);

    await says(now, 'Not saved.');
    expect(await now.titles()).toEqual(['Other 2026-11-20']);
  });
});
