/**
 * What is kept of the reader's doings, in IndexedDB: `storage.local` can be read by the scripts that stand in pages,
 * and tells all of them of each change; IndexedDB belongs to the extension's own pages and worker.
 */
const DATABASE = 'reader-memory';
const STORE = 'kept';

/** Under that key; undefined where there is nothing, or where the browser keeps no databases. */
export async function readMemory(key: string): Promise<unknown> {
  return inStore('readonly', (store) => store.get(key)).catch(() => undefined);
}

/** Reads, changes and writes in one turn; rejects where the browser could not save. */
export async function changeMemory(key: string, change: (kept: unknown) => unknown): Promise<void> {
  await navigator.locks.request(`${DATABASE} ${key}`, async () => {
    const changed = change(await readMemory(key));
    await inStore('readwrite', (store) => store.put(changed, key));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  try {
    return await done(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
