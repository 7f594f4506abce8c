import { objectStore, settled } from './object-store.ts';

/**
 * What is kept of the reader's doings, in IndexedDB: `storage.local` can be read by the scripts that stand in pages,
 * and tells all of them of each change; IndexedDB belongs to the extension's own pages and worker.
 */
const inStore = objectStore({ database: 'reader-memory', store: 'kept', isCache: false });

/** Under that key; undefined where there is nothing, or where the browser cannot read it. */
export async function readMemory(key: string): Promise<unknown> {
  return inStore<unknown>('readonly', (store) => settled(store.get(key))).catch(() => undefined);
}

/** Reads, changes and writes in one turn; rejects and leaves what is kept where the browser could not do all of it. */
export function changeMemory(key: string, change: (kept: unknown) => unknown): Promise<void> {
  return inStore('readwrite', async (store) => {
    const kept: unknown = await settled(store.get(key));
    store.put(change(kept), key);
  });
}
