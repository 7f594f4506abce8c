import browser from 'webextension-polyfill';
import { compiledFiles } from './compiled-files.ts';
import { inflate } from './deflate.ts';
import { onLocal, readLocal } from './local-value.ts';
import { packSources } from './pack-sources.ts';

/** Where the registry of imported packs lies in `storage.local`. */
const REGISTRY_KEY = 'imported-packs';
/** Held while a source is stored that no registry names yet. */
const ARRIVAL_LOCK = 'pack-arrives';

/** Everything about imported packs that the browser keeps; `PackStore` of `src/background`. */
export const packStore = {
  ...compiledFiles,
  readSource: packSources.read,
  removeSource: packSources.remove,
  sources: packSources.list,
  inflate,
  readRegistry: () => readLocal(REGISTRY_KEY),
  async writeRegistry(registry: object): Promise<void> {
    await browser.storage.local.set({ [REGISTRY_KEY]: registry });
  },
  async whenNothingArrives(act: () => Promise<void>): Promise<void> {
    await navigator.locks.request(ARRIVAL_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await act();
    });
  },
};

/** Stores sources and has them named before anybody may take them for some that are left over. */
export function storeSources<P extends { readonly source: string }, T>(
  packs: readonly P[],
  use: (stored: readonly (Omit<P, 'source'> & StoredSource)[]) => Promise<T>,
): Promise<T> {
  return navigator.locks.request(ARRIVAL_LOCK, async () => {
    const stored: (Omit<P, 'source'> & StoredSource)[] = [];
    // One after the other: each may have some megabytes.
    for (const { source, ...pack } of packs) {
      const bytes = new TextEncoder().encode(source);
      stored.push({ ...pack, hash: await packSources.write(bytes), bytes: bytes.length });
    }
    return use(stored);
  });
}

interface StoredSource {
  readonly hash: string;
  readonly bytes: number;
}

/** Calls back whenever the registry of imported packs was written. Registers at once. */
export function onPacks(listener: () => void): void {
  onLocal(REGISTRY_KEY, listener);
}
