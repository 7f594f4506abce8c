import { describe, expect, it } from 'vitest';
import { imported, packFileOf } from '../../../../../tests/support/memory-pack-store.ts';
import { failed, ok } from '../../../../protocol/index.ts';
import type { PacksPlatform } from '../packs-platform.ts';
import { previewContext } from './preview-context.ts';

const TOWN = packFileOf({
  id: 'town',
  records: [{ name: 'Ada Example', names: ['A. Example'], gloss: 'Its mayor' }],
});
const PACKAGED = packFileOf({ id: 'news', records: [{ name: 'Bo Example' }, { name: 'Cy Example' }] });

/** The context over the worker's real imports, which lie in memory. */
async function withTown() {
  const { store, imports, pack } = await imported(TOWN);
  const shipped = await imported(PACKAGED);
  const context = (askWorker: () => Promise<unknown> = async () => ok(await imports.list())) =>
    previewContext({
      openPack: () => shipped.imports.open(shipped.pack),
      words: async () => ({ common: new Set(['march']), demonyms: new Map() }),
      askWorker: askWorker as PacksPlatform['askWorker'], // only the packs are asked for
      packSource: store.readSource,
    });
  return { store, pack, context };
}

describe('what a new pack is compared with', () => {
  it('is the shipped pack, then what was imported, and common words', async () => {
    const { context } = await withTown();

    const { installed, commonWords } = await context();

    const [first, town, ...others] = installed;
    expect(first?.info.id).toBe('news');
    expect(first?.directory).toHaveLength(2);
    expect(first).not.toHaveProperty('file');
    expect(town).toMatchObject({
      info: { id: 'town' },
      directory: [{ summary: { name: 'Ada Example', gloss: 'Its mayor' }, names: ['A. Example'] }],
      file: { id: 'town' },
    });
    expect(others).toEqual([]);
    expect([...commonWords]).toEqual(['march']);
  });

  it('is a pack without content where its source is lost', async () => {
    const { store, pack, context } = await withTown();
    await store.removeSource(pack.hash);

    const { installed } = await context();

    expect(installed[1]).toEqual({ info: pack.info, directory: [] });
  });

  it('cannot be said where the worker does not tell which packs there are', async () => {
    const { context } = await withTown();

    await expect(context(async () => failed('timeout', 'No answer came.'))).rejects.toThrow(
      'No answer came.',
    );
  });
});
