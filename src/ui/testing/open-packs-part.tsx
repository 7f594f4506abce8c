import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import {
  memoryImports,
  memoryPackStore,
  packFileOf,
  storeSource,
} from '../../../tests/support/memory-pack-store.ts';
import { exportJson, type PackFile } from '../../pack-import/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/index.ts';
import { SaidBar } from '../controls/said-bar.tsx';
import { useSettingsChange } from '../controls/use-settings-change.ts';
import { PacksPart } from '../options/packs/packs-part.tsx';
import type { PacksPlatform } from '../options/packs/packs-platform.ts';
import { byRole, spokenText } from './by-role.ts';
import { chooseFile } from './choose-file.ts';
import { draw } from './draw.ts';
import { english } from './english.ts';
import { done } from './fake-platform.ts';

export const TOWN = packFileOf({
  id: 'town',
  title: 'My town',
  records: [{ name: 'Ada Example', gloss: 'Its mayor' }],
});

/** The part over the worker's real imports, which lie in memory. */
export async function openPacksPart(changes: Partial<PacksPlatform> = {}) {
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
    importPack: async ({ source }) => {
      await imports.begin(storeSource(store, JSON.parse(source) as PackFile));
      return done(null);
    },
    addPacks: async () => done({ before: [] }),
    packSource: (hash) => store.readSource(hash),
    saveFile: (name, text) => void saved.push([name, text]),
    ...changes,
  };
  const state = { settings: DEFAULT_SETTINGS };
  const place = draw(<Part platform={platform} state={state} />);
  await vi.waitFor(() => expect(spokenText(place)).toContain('You have imported none.'));
  return { place, imports, store, saved, state };
}

interface PartProps {
  readonly platform: PacksPlatform;
  readonly state: { settings: Settings };
}

/** The part within a page that keeps its settings in `state`. */
function Part({ platform, state }: PartProps) {
  const [settings, setSettings] = useState(state.settings);
  const changeSettings = async (how: (before: Settings) => Settings) => {
    state.settings = how(state.settings);
    setSettings(state.settings);
    return state.settings;
  };
  const { said, change, act } = useSettingsChange({
    platform: { changeSettings },
    notSaved: 'Not saved.',
    onChanged: () => undefined,
  });
  return (
    <main>
      <PacksPart platform={platform} t={english} settings={settings} change={change} act={act} />
      <SaidBar t={english} said={said} />
    </main>
  );
}

export function says(place: HTMLElement, text: string): Promise<void> {
  return vi.waitFor(() => expect(spokenText(place)).toContain(text), { timeout: 5_000 });
}

export async function importTown(place: HTMLElement): Promise<void> {
  chooseFile(place, 'town.json', exportJson(TOWN));
  await vi.waitFor(() => byRole(place, 'button', 'Import').click());
  await says(place, 'Imported “My town”.');
}
