import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../tests/support/pack-of.ts';
import { memoryFiles } from '../pack-compiler/memory-files.ts';
import { encodePack, openPack, PackDamagedError } from './index.ts';

const deflate = promisify(deflateRaw);
const source = sourceOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], native: { ru: 'Дмитрий Песков' } },
  { id: 'place.opytne', name: 'Opytne', gloss: 'Village near Avdiivka', reference: 'Opytne' },
]);
const compile = () => encodePack(source, (bytes) => deflate(bytes));

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

  it('is refused with a named error when a bit of the index has flipped', async () => {
    const files = await compile();
    const index = files.get('index.bin') as Uint8Array; // encodePack always writes it

    await fc.assert(
      fc.asyncProperty(fc.nat(index.length * 8 - 1), async (bit) => {
        const damaged = index.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7)); // bit is inside
        const opened = openPack(memoryFiles(new Map([...files, ['index.bin', damaged]])));
        await expect(opened).rejects.toThrow(PackDamagedError);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when it is cut off anywhere', async () => {
    const files = await compile();
    const index = files.get('index.bin') as Uint8Array; // encodePack always writes it

    for (let length = 0; length < index.length; length += 7) {
      const opened = openPack(memoryFiles(new Map([...files, ['index.bin', index.slice(0, length)]])));
      await expect(opened).rejects.toThrow(PackDamagedError);
    }
  });

  it('reports damaged cards without losing the index', async () => {
    const files = new Map([...(await compile()), ['cards-000.bin', new Uint8Array(40)]]);
    const pack = await openPack(memoryFiles(files));

    await expect(pack.entity('place.opytne')).rejects.toThrow(PackDamagedError);
    expect(await pack.directory()).toHaveLength(2);
  });
});
