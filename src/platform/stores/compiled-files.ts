import { objectStore, settled } from './object-store.ts';

/** One row for each file of each compiled pack, by hash and name. */
type Key = [hash: string, name: string];

const inStore = objectStore({ database: 'compiled-packs', store: 'files', isCache: true });

/**
 * Compiled packs in IndexedDB. Chromium may lose a whole database when it dies while it writes, so nothing lies here
 * that cannot be made again.
 */
export const compiledFiles = {
  /** In one transaction: all or nothing. */
  writeCompiled(hash: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    return inStore('readwrite', async (store) => {
      store.delete(rangeOf(hash));
      for (const [name, bytes] of files) store.put(bytes, [hash, name] satisfies Key);
    });
  },
  readCompiled(hash: string, name: string): Promise<Uint8Array | undefined> {
    return inStore('readonly', async (store) => {
      const bytes: unknown = await settled(store.get([hash, name] satisfies Key));
      return bytes instanceof Uint8Array ? bytes : undefined;
    });
  },
  countCompiled(hash: string): Promise<number> {
    return inStore('readonly', (store) => settled(store.count(rangeOf(hash))));
  },
  removeCompiled(hash: string): Promise<void> {
    return inStore('readwrite', async (store) => void store.delete(rangeOf(hash)));
  },
  /** Hashes of all compiled packs. */
  compiled(): Promise<readonly string[]> {
    return inStore('readonly', async (store) => {
      const keys = await settled(store.getAllKeys());
      return [...new Set(keys.flatMap((key) => (Array.isArray(key) ? [String(key[0])] : [])))];
    });
  },
};

function rangeOf(hash: string): IDBKeyRange {
  return IDBKeyRange.bound([hash], [hash, []]);
}
