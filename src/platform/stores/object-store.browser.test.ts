import { afterEach, describe, expect, it } from 'vitest';
import { objectStore, settled } from './object-store.ts';

const DATABASE = 'tried-out';
const cache = objectStore({ database: DATABASE, store: 'kept', isCache: true });
const memory = objectStore({ database: DATABASE, store: 'kept', isCache: false });

const write = (inStore: typeof cache, text: string) =>
  inStore('readwrite', (store) => settled(store.put(text, 'key')));
const read = (inStore: typeof cache) => inStore<unknown>('readonly', (store) => settled(store.get('key')));

/** Opens the database as another release may have left it. */
async function leave(version: number, stores: readonly string[]): Promise<void> {
  const opening = indexedDB.open(DATABASE, version);
  opening.onupgradeneeded = () => stores.map((name) => opening.result.createObjectStore(name));
  (await settled(opening)).close();
}

afterEach(() => settled(indexedDB.deleteDatabase(DATABASE)));

describe('an object store', () => {
  it('gives back what was written', async () => {
    await write(memory, 'a');

    expect(await read(memory)).toBe('a');
  });

  it('does all of a turn or nothing', async () => {
    await write(memory, 'a');

    const failing = memory('readwrite', async (store) => {
      await settled(store.put('b', 'key'));
      throw new Error('No further.');
    });

    await expect(failing).rejects.toThrow('No further.');
    expect(await read(memory)).toBe('a');
  });

  it('does one turn after the other', async () => {
    const add = (text: string) =>
      memory('readwrite', async (store) => {
        const kept: unknown = await settled(store.get('key'));
        store.put(`${kept ?? ''}${text}`, 'key');
      });

    await Promise.all([add('a'), add('b'), add('c')]);

    expect(await read(memory)).toBe('abc');
  });

  it('is made anew where its database is broken, if all in it can be made again', async () => {
    await leave(1, []);

    await expect(read(memory)).rejects.toThrow('lacks its store');
    await write(cache, 'a');

    expect(await read(cache)).toBe('a');
  });

  it('leaves alone what a later release keeps', async () => {
    await leave(2, ['kept']);

    await expect(write(cache, 'a')).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));

    const known = await indexedDB.databases();
    expect(known.find(({ name }) => name === DATABASE)).toMatchObject({ version: 2 });
  });
});
