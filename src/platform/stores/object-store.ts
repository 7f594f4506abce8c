/** Opening takes some milliseconds, and a few hundred on a busy machine. */
const LONGEST_OPENING_MS = 2_000;
/** As long, one that was held by another window counts as held. */
const HELD_MS = 10_000;
/** Of each database: a later release that keeps anything else in one has to know how to go back. */
const VERSION = 1;

export interface ObjectStoreOptions {
  readonly database: string;
  readonly store: string;
  /** All that lies in it can be made again: a database that does not open is deleted and made anew. */
  readonly isCache: boolean;
}

type InStore = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>) => Promise<T>;

/**
 * The one store of an IndexedDB database. Opened for one transaction at a time, since a worker that may be stopped at
 * any moment keeps nothing open. `act` may await requests of its store and nothing else.
 */
export function objectStore(options: ObjectStoreOptions): InStore {
  /** So that not each request waits for a window that nobody closes. */
  let heldUntil = 0;

  return async (mode, act) => {
    if (Date.now() < heldUntil) throw new HeldError();
    const database = await open(options).catch((error) => {
      if (error instanceof HeldError) heldUntil = Date.now() + HELD_MS;
      throw error;
    });
    try {
      const transaction = database.transaction(options.store, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
      });
      const acting = act(transaction.objectStore(options.store));
      // All or nothing. One that has ended already throws.
      acting.catch(() => transaction.abort()).catch(() => undefined);
      const [result] = await Promise.all([acting, done]);
      return result;
    } finally {
      database.close();
    }
  };
}

/** What the request comes to. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

class HeldError extends Error {
  override name = 'HeldError';
  override message = 'Another window holds the database.';
}

async function open(options: ObjectStoreOptions): Promise<IDBDatabase> {
  try {
    return await tryToOpen(options);
  } catch (error) {
    // What a later release keeps is not ours to delete; who cannot open a cache makes anew what would be in it.
    if (!options.isCache || error instanceof HeldError || isOfLaterRelease(error)) throw error;
    await soon(indexedDB.deleteDatabase(options.database));
    return tryToOpen(options);
  }
}

function isOfLaterRelease(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

async function tryToOpen({ database: name, store }: ObjectStoreOptions): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, VERSION);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store);
  };
  const database = await soon(opening);
  // Stands in nobody's way: a transaction that runs is ended first.
  database.onversionchange = () => database.close();
  if (database.objectStoreNames.contains(store)) return database;
  database.close();
  throw new Error('The database lacks its store.');
}

/** Gives up where another window keeps the database open: behind it a request may wait for hours. */
function soon<T extends IDBDatabase | undefined>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(new HeldError());
      request.onsuccess = () => request.result?.close();
    };
    const late = setTimeout(giveUp, LONGEST_OPENING_MS);
    settled(request)
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}
