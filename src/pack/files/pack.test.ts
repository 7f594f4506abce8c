import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { memoryFiles } from '../../pack-compiler/memory-files.ts';
import { encodePack, openIndex, openPack, PackDamagedError } from '../index.ts';
import { FORMAT_VERSION } from '../tables/sections.ts';

const deflate = promisify(deflateRaw);
const source = sourceOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], native: { ru: 'Дмитрий Песков' } },
  { id: 'place.opytne', name: 'Opytne', gloss: 'Village near Avdiivka', reference: 'Opytne' },
]);
const compile = (records = source) => encodePack(records, (bytes) => deflate(bytes));
const openWith = (files: ReadonlyMap<string, Uint8Array>, name: string, bytes: Uint8Array) =>
  openPack(memoryFiles(new Map([...files, [name, bytes]])));

function withFlipped(bytes: Uint8Array, bit: number): Uint8Array {
  const damaged = bytes.slice();
  damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7)); // bit is inside
  return damaged;
}

describe('a compiled pack', () => {
  it('gives back the records it was made from', async () => {
    const pack = await openPack(memoryFiles(await compile()));

    expect(pack.info).toEqual(source.info);
    for (const entity of source.entities) expect(await pack.entity(entity.id)).toEqual(entity);
    expect(await pack.entity('person.nobody')).toBeUndefined();
  });

  it('lists every entity with its names', async () => {
    const pack = await openPack(memoryFiles(await compile()));

    expect((await pack.directory()).map(({ summary, names }) => [summary.name, ...names])).toEqual([
      ['Dmitry Peskov', 'Peskov', 'Дмитрий Песков'],
      ['Opytne'],
    ]);
  });

  it('is the same bytes for the same records', async () => {
    expect(await compile()).toEqual(await compile());
  });

  it.each(['index.bin', 'ids.bin'])(
    'is refused with a named error when a bit of %s has flipped',
    async (name) => {
      const files = await compile();
      const bytes = files.get(name) as Uint8Array; // encodePack always writes it

      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
          const damaged = withFlipped(bytes, bit);
          await expect(openWith(files, name, damaged)).rejects.toThrow(PackDamagedError);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it.each(['index.bin', 'ids.bin'])('is refused when %s is cut off anywhere', async (name) => {
    const files = await compile();
    const bytes = files.get(name) as Uint8Array; // encodePack always writes it

    for (let length = 0; length < bytes.length; length += 7) {
      await expect(openWith(files, name, bytes.slice(0, length))).rejects.toThrow(PackDamagedError);
    }
  });

  it('is refused, with both numbers, when it has another version', async () => {
    const files = await compile();
    const other = (files.get('index.bin') as Uint8Array).slice(); // encodePack always writes it
    new DataView(other.buffer).setUint32(4, FORMAT_VERSION + 1, true);

    await expect(openWith(files, 'index.bin', other)).rejects.toThrow(
      `format ${FORMAT_VERSION + 1}; this release reads format ${FORMAT_VERSION}`,
    );
  });

  it('is refused when its ids are those of another pack', async () => {
    const files = await compile();
    const other = await compile({ ...source, entities: source.entities.slice(1) });
    const ids = other.get('ids.bin') as Uint8Array; // encodePack always writes it

    await expect(openWith(files, 'ids.bin', ids)).rejects.toThrow('belong to another index');
  });

  it.each(['directory.bin', 'sources.bin', 'cards-000.bin'])(
    'reports with a named error that a bit of %s has flipped',
    async (name) => {
      const files = await compile();
      const bytes = files.get(name) as Uint8Array; // encodePack always writes it

      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
          const pack = await openWith(files, name, withFlipped(bytes, bit));
          const everything = Promise.all([pack.directory(), pack.sources(), pack.entity('place.opytne')]);
          await expect(everything).rejects.toThrow(PackDamagedError);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is refused with a named error when it is no pack at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(() => openIndex(bytes)).toThrow(PackDamagedError);
      }),
      { numRuns: 1000 },
    );
  });

  it('reports damaged cards without losing the index', async () => {
    const files = new Map([...(await compile()), ['cards-000.bin', new Uint8Array(40)]]);
    const pack = await openPack(memoryFiles(files));

    await expect(pack.entity('place.opytne')).rejects.toThrow(PackDamagedError);
    expect(await pack.directory()).toHaveLength(2);
  });

  it('reads again what could not be read the last time', async () => {
    const files = memoryFiles(await compile());
    const refused = new Set(['directory.bin', 'sources.bin', 'cards-000.bin']);
    const read = async (name: string) => {
      if (refused.delete(name)) throw new Error(`${name} cannot be read just now.`);
      return files.read(name);
    };
    const pack = await openPack({ ...files, read });

    for (const ask of [pack.directory, pack.sources, () => pack.entity('place.opytne')]) {
      await expect(ask()).rejects.toThrow('just now');
      await expect(ask()).resolves.toBeDefined();
    }
  });
});
