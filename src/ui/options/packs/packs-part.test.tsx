import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import {
  memoryImports,
  memoryPackStore,
  packFileOf,
  storeSource,
} from '../../../../tests/support/memory-pack-store.ts';
import { exportJson, type PackFile } from '../../../pack-import/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/index.ts';
import { SaidBar } from '../../controls/said-bar.tsx';
import { useSettingsChange } from '../../controls/use-settings-change.ts';
import { axeViolations } from '../../testing/axe-violations.ts';
import { byRole, spokenText } from '../../testing/by-role.ts';
import { chooseFile } from '../../testing/choose-file.ts';
import { draw } from '../../testing/draw.ts';
import { english } from '../../testing/english.ts';
import { done } from '../../testing/fake-platform.ts';
import { fillIn } from '../../testing/fill-in.ts';
import { PacksPart } from './packs-part.tsx';
import type { PacksPlatform } from './packs-platform.ts';

const TOWN = packFileOf({
  id: 'town',
  title: 'My town',
  records: [{ name: 'Ada Example', gloss: 'Its mayor' }],
});
const LATER = packFileOf({
  id: 'town',
  title: 'My town',
  date: '2026-11-22',
  records: [
    { name: 'Ada Example', gloss: 'Its mayor until 2026' },
    { name: 'Bo Example', gloss: 'Its mayor' },
  ],
});

/** The part over the worker's real imports, which lie in memory. */
async function open(settings: Settings = DEFAULT_SETTINGS, changes: Partial<PacksPlatform> = {}) {
  const store = memoryPackStore();
  const imports = memoryImports(store);
  const listeners: (() => void)[] = [];
  const saved: [string, string][] = [];
  const worker = {
    packs: async () => done(await imports.list()),
    importProgress: async () => done(await imports.progress()),
    cancelImport: async () => done(await imports.cancel()),
    removePack: async ({ id }: { id: string }) => done(await imports.remove(id)),
    restorePack: async ({ hash }: { hash: string }) => done(await imports.restore(hash)),
  };
  const platform: PacksPlatform = {
    // Each answer has the type of its own request; one function for all of them cannot say so.
    askWorker: (async (ask: keyof typeof worker, params: never) => {
      const answer = await worker[ask](params);
      if (ask !== 'packs') for (const tell of listeners) tell();
      return answer;
    }) as PacksPlatform['askWorker'],
    onPacks: (listener) => void listeners.push(listener),
    previewContext: async () => ({
      installed: (await imports.list()).map(({ info }) => ({ info, directory: [], file: TOWN })),
      commonWords: new Set(),
    }),
    importPack: async (source) => {
      await imports.begin(storeSource(store, JSON.parse(source) as PackFile));
      return done(null);
    },
    addPacks: async () => done({ before: [] }),
    packSource: (hash) => store.readSource(hash),
    saveFile: (name, text) => void saved.push([name, text]),
    ...changes,
  };
  const state = { settings };
  function Part() {
    const [shown, setShown] = useState(settings);
    const { said, change, act } = useSettingsChange({
      platform: {
        changeSettings: async (how) => {
          state.settings = how(state.settings);
          setShown(state.settings);
          return state.settings;
        },
      },
      notSaved: 'Not saved.',
      onChanged: () => undefined,
    });
    return (
      <main>
        <PacksPart platform={platform} t={english} settings={shown} change={change} act={act} />
        <SaidBar t={english} said={said} />
      </main>
    );
  }
  const place = draw(<Part />);
  await vi.waitFor(() => expect(spokenText(place)).toContain('You have imported none.'));
  return { place, imports, store, saved, state };
}

function says(place: HTMLElement, text: string): Promise<void> {
  return vi.waitFor(() => expect(spokenText(place)).toContain(text), { timeout: 5_000 });
}

function languageOf(place: HTMLElement, words: string): string | undefined {
  return [...place.querySelectorAll('bdi')].find(({ textContent }) => textContent === words)?.lang;
}

async function importTown(place: HTMLElement): Promise<void> {
  chooseFile(place, 'town.json', exportJson(TOWN));
  await vi.waitFor(() => byRole(place, 'button', 'Import').click());
  await says(place, 'Imported “My town”.');
}

function list(place: HTMLElement, label: string): HTMLSelectElement {
  const found = [...place.querySelectorAll('select')].find((one) => one.labels?.[0]?.textContent === label);
  if (!found) throw new Error(`The form has a list “${label}”.`);
  return found;
}

/** As an arrow key does it: the list changes, and the reader is still in it. */
function say(place: HTMLElement, label: string, value: string): void {
  fillIn(list(place, label), value);
}

function signIt(place: HTMLElement): void {
  for (const [label, value] of [
    ['Author', 'Me'],
    ['Licence', 'private'],
  ] as const) {
    const input = [...place.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label);
    if (!input) throw new Error(`The form has a box “${label}”.`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

describe('importing packs', () => {
  it('says so where there is nothing to compare a file with, as the packs cannot be read', async () => {
    const { place } = await open(DEFAULT_SETTINGS, {
      previewContext: () => Promise.reject(new Error('damaged')),
    });

    chooseFile(place, 'town.json', exportJson(TOWN));

    await says(place, '“town.json” was not imported; nothing was changed.');
    expect(spokenText(place)).not.toContain('Reading');
  });

  it('shows what is in a file before anything is changed, imports it, and takes that back', async () => {
    const { place, imports } = await open();
    chooseFile(place, 'town.json', exportJson(TOWN));
    await says(place, 'By A Reader. CC0.');
    expect(spokenText(place)).toContain('Its mayor');
    expect(await imports.list()).toEqual([]);
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Import').click();
    await says(place, 'Imported “My town”.');
    expect(await imports.list()).toHaveLength(1);
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Undo').click();
    await vi.waitFor(async () => expect(await imports.list()).toEqual([]));
  });

  it('says which language a pack is in, before and after', async () => {
    const { place, imports } = await open();
    chooseFile(place, 'stadt.json', exportJson({ ...TOWN, title: 'Meine Stadt', language: 'de' }));
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
    expect(languageOf(place, 'Meine Stadt')).toBe('de');

    byRole(place, 'button', 'Import').click();
    await says(place, 'Imported “Meine Stadt”.');

    await vi.waitFor(() => byRole(place, 'switch', 'Mark its names on pages'));
    expect(languageOf(place, 'Meine Stadt')).toBe('de');
    expect(await imports.list()).toMatchObject([{ info: { language: 'de' } }]);
  });

  it('refuses a file that is no pack, with the place, and changes nothing', async () => {
    const { place, store } = await open();
    chooseFile(place, 'cut.json', exportJson(TOWN).slice(0, 120));

    await says(place, '“cut.json” cannot be imported; nothing was changed.');
    expect(spokenText(place)).toMatch(/cut\.json:\d+:\d+ The file ends in the middle\./);

    expect(spokenText(place)).toContain('cut.json:');
    expect(store.record).toBeUndefined();
    expect(store.sourceBytes.size).toBe(0);
  });

  it('shows what an update changes, and brings the older revision back', async () => {
    const { place, imports } = await open();
    await importTown(place);
    const [before] = await imports.list();

    chooseFile(place, 'town.json', exportJson(LATER));
    await says(place, 'Takes the place of “My town”');
    expect(spokenText(place)).toContain('New entries: 1');
    expect(spokenText(place)).toContain('Changed entries: 1');
    byRole(place, 'button', 'Update').click();
    await says(place, 'Updated “My town”.');
    expect(await imports.list()).toMatchObject([{ records: 2 }]);
    byRole(place, 'button', 'Undo').click();

    await vi.waitFor(async () => expect(await imports.list()).toEqual([before]));
  });

  it('makes a pack of a table whose columns the reader names', async () => {
    const { place, imports, store } = await open();
    chooseFile(place, 'My people.csv', 'Who;Also known as;Description\r\nAda Example;Mayor Ada;A mayor\r\n');
    await says(place, 'What the columns of “My people.csv” say');
    say(place, 'What the column Who says', 'name');
    signIt(place);
    expect(await axeViolations(place)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import').click());
    await says(place, 'Imported “My people”.');

    const [pack] = await imports.list();
    const source = new TextDecoder().decode(store.sourceBytes.get(pack?.hash ?? ''));
    expect(JSON.parse(source)).toMatchObject({
      id: 'my-people',
      author: 'Me',
      records: [{ name: 'Ada Example', names: ['Mayor Ada'], gloss: 'A mayor', kind: 'person' }],
    });
  });
});

describe('the columns of a table', () => {
  const TABLE = 'Name,About,Town\r\nAda Example,A mayor,"Strelsau; the old part"\r\n';
  const town = 'What the column Town says';

  it('keep what they say while the reader steps through the list of another', async () => {
    const { place } = await open();
    chooseFile(place, 'people.csv', TABLE);
    await says(place, 'What the columns of “people.csv” say');
    for (const field of ['name', 'aliases', 'kind', 'gloss', 'label']) say(place, town, field);
    await vi.waitFor(() => expect(list(place, town).value).toBe('label'));

    list(place, town).dispatchEvent(new Event('blur'));

    expect(list(place, 'What the column Name says').value).toBe('name');
    expect(list(place, 'What the column About says').value).toBe('gloss');
    expect(spokenText(place)).not.toContain('Only one column');
  });

  it('that say the same are told once the list is left, and go no further', async () => {
    const { place } = await open();
    chooseFile(place, 'people.csv', TABLE);
    await says(place, 'What the columns of “people.csv” say');
    signIt(place);
    say(place, town, 'gloss');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(spokenText(place)).not.toContain('Only one column');

    list(place, town).dispatchEvent(new Event('blur'));
    await says(place, 'Only one column can say “who or what it is”. Now these do: About, Town.');
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(list(place, town)));
    expect(list(place, town).getAttribute('aria-invalid')).toBe('true');

    say(place, town, 'label');
    await vi.waitFor(() => expect(spokenText(place)).not.toContain('Only one column'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
  });

  it('are guessed anew by another sign, and stay where it makes no table', async () => {
    const { place } = await open();
    const sign = 'Cells are separated by';
    chooseFile(place, 'people.csv', 'Name;About\r\nAda;"A mayor, once"\r\nBo;A mayor, too, and more\r\n');
    await says(place, 'What the columns of “people.csv” say');
    signIt(place);

    say(place, sign, ',');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('people.csv:'));
    expect(list(place, sign).value).toBe(',');
    expect(list(place, 'What the column About says').value).toBe('gloss');

    say(place, sign, ';');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')).toBeNull());
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
  });
});

describe('an imported pack', () => {
  it('is switched, bound to sites, saved and removed', async () => {
    const { place, imports, saved, state } = await open();
    await importTown(place);

    byRole(place, 'switch', 'Mark its names on pages').click();
    await vi.waitFor(() => expect(state.settings.packs).toMatchObject([{ id: 'town', isPainted: true }]));
    const sites = place.querySelector<HTMLInputElement>('.pack-sites input');
    if (!sites) throw new Error('A pack has a box for sites.');
    sites.value = 'https://www.example.org/news, example.net';
    sites.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(state.settings.packs).toMatchObject([
        { sites: ['example.org', 'example.net'], isPainted: true },
      ]),
    );
    byRole(place, 'button', 'Save as JSON: My town').click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const [[name, text] = ['', '']] = saved;
    expect(name).toBe('town-2026-11-20.json');
    expect(JSON.parse(text)).toEqual(TOWN);
    byRole(place, 'button', 'Remove the pack My town').click();
    await says(place, 'Removed “My town”.');
    expect(await imports.list()).toEqual([]);
    byRole(place, 'button', 'Undo').click();
    await vi.waitFor(async () => expect(await imports.list()).toHaveLength(1));
  });
});
