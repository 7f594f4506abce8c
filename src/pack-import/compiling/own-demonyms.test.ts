import { describe, expect, it } from 'vitest';
import { PACK_HEAD } from '../../../tests/support/pack-head.ts';
import { link } from '../../matching/index.ts';
import { lastOf, openPack } from '../../pack/index.ts';
import { memoryFiles } from '../../pack-compiler/memory-files.ts';
import { demonyms } from '../../pack-compiler/places/demonyms.ts';
import type { PackRecord } from '../format/pack-schema.ts';
import { compilePackFile } from './compile-pack-file.ts';
import { withOwnDemonyms } from './own-demonyms.ts';

const record = (name: string, more: Partial<PackRecord> = {}): PackRecord => ({
  id: `place.${name.toLowerCase()}`,
  kind: 'place',
  name,
  gloss: name,
  ...more,
});

describe('withOwnDemonyms', () => {
  const own = (...records: PackRecord[]) => withOwnDemonyms(new Map([['korean', ['KR']]]), records);

  it('adds adjectives that speak of the record’s country, or of none', () => {
    const all = own(
      record('Ruritania', { country: 'XR', adjectives: ['Ruritanian', 'Korean'] }),
      record('Zenda', { adjectives: ['Zendish'] }),
    );

    expect([...all]).toEqual([
      ['korean', ['KR', 'XR']],
      ['ruritanian', ['XR']],
      ['zendish', []],
    ]);
  });

  it('leaves out what is several words or a name', () => {
    const all = own(record('Kiribati', { country: 'KI', adjectives: ['Kiribati', 'South Kiribatian'] }));

    expect([...all.keys()]).toEqual(['korean']);
  });
});

describe('adjectives of an imported pack', () => {
  const senates = (isTold: boolean) => [
    record('Ruritania', {
      country: 'XR',
      place: 'country',
      ...(isTold ? { adjectives: ['Ruritanian'] } : {}),
    }),
    record('Graustark', { country: 'XG', place: 'country' }),
    ...['XG', 'XR'].map(
      (country): PackRecord => ({
        id: `organisation.senate-${country.toLowerCase()}`,
        kind: 'organisation',
        name: 'Council of Elders',
        gloss: country,
        country,
      }),
    ),
  ];

  async function councilIn(text: string, isTold: boolean): Promise<string | undefined> {
    const file = { ...PACK_HEAD, records: senates(isTold) };
    const files = lastOf(compilePackFile(file, { common: new Set(), demonyms: demonyms() }));
    const { index } = await openPack(memoryFiles(files));
    return link([text], index)
      .flat()
      .find(({ surface }) => surface === 'Council of Elders')?.entity;
  }

  it('tell bodies of one name apart, which without them stays open', async () => {
    const text = 'The Ruritanian Council of Elders met on Monday.';

    expect(await councilIn(text, true)).toBe('organisation.senate-xr');
    expect(await councilIn(text, false)).not.toBe('organisation.senate-xr');
  });
});
