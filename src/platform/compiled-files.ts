const DATABASE = 'compiled-packs';
const VERSION = 1;
const STORE = 'files';
/** Opening takes some milliseconds, and a few hundred on a busy machine. */
const LONGEST_OPENING_MS = 2_000;
/** As long, one that was held by another window counts as held. */
const HELD_MS = 10_000;

/** One row for each file of each compiled pack, by hash and name. */
type Key = [hash: string, name: string];

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

/** Opens the database for one transaction: a worker that may be stopped at any moment keeps nothing open. */
async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), done]);
    return result;
  } finally {
    database.close();
  }
}

class HeldError extends Error {
  override name = 'HeldError';
  override message = 'Another window holds the database.';
}

/** So that not each request waits for a window that nobody closes. */
let heldUntil = 0;

async function openDatabase(): Promise<IDBDatabase> {
  if (Date.now() < heldUntil) throw new HeldError();
  try {
    return await tryToOpen();
  } catch (error) {
    // What a later release keeps is not ours to delete; who cannot open it makes its packs from their sources.
    if (error instanceof HeldError || isOfLaterRelease(error)) throw error;
    // One that is broken: all of it can be made again.
    await soon(indexedDB.deleteDatabase(DATABASE));
    return tryToOpen();
  }
}

function isOfLaterRelease(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

async function tryToOpen(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains(STORE)) opening.result.createObjectStore(STORE);
  };
  const database = await soon(opening);
  // Stands in nobody's way: a transaction that runs is ended first.
  database.onversionchange = () => database.close();
  if (database.objectStoreNames.contains(STORE)) return database;
  database.close();
  throw new Error('The database lacks its store.');
}

/** Gives up where another window keeps the database open: behind it a request may wait for hours. */
function soon<T extends IDBDatabase | undefined>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      heldUntil = Date.now() + HELD_MS;
      reject(new HeldError());
      request.onsuccess = () => request.result?.close();
    };
    const late = setTimeout(giveUp, LONGEST_OPENING_MS);
    settled(request)
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}
