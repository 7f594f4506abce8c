import { describe, expect, it } from 'vitest';
import { PACK_HEAD } from '../../../tests/support/pack-head.ts';
import type { PackFile, PackRecord } from '../format/pack-schema.ts';
import { comparePacks } from './compare-packs.ts';
import { isSameEntity, mergeKeys } from './merge-keys.ts';

const ADA: PackRecord = { id: 'person.ada', kind: 'person', name: 'Ada', gloss: 'Librarian.' };
const BOB: PackRecord = { id: 'person.bob', kind: 'person', name: 'Bob', gloss: 'Baker.' };
const PACK: PackFile = { ...PACK_HEAD, date: '2026-01-01', records: [ADA, BOB] };

describe('comparePacks', () => {
  it('finds nothing between a pack and itself, in another order', () => {
    const turned = {
      ...PACK,
      records: [{ ...BOB }, Object.fromEntries(Object.entries(ADA).toReversed()) as PackRecord],
    };

    expect(comparePacks(PACK, turned)).toEqual({ head: [], added: [], removed: [], changed: [] });
  });

  it('tells what was added, removed and changed, field by field', () => {
    const cy: PackRecord = { ...BOB, id: 'person.cy', name: 'Cy' };
    const after = { ...PACK, date: '2026-02-01', records: [{ ...ADA, gloss: 'Mayor.', country: 'CZ' }, cy] };

    expect(comparePacks(PACK, after)).toEqual({
      head: [{ field: 'date', before: '2026-01-01', after: '2026-02-01' }],
      added: [cy],
      removed: [BOB],
      changed: [
        {
          id: ADA.id,
          name: 'Ada',
          fields: [
            { field: 'gloss', before: 'Librarian.', after: 'Mayor.' },
            { field: 'country', before: undefined, after: 'CZ' },
          ],
        },
      ],
    });
  });
});

describe('entities that two packs know', () => {
  it('are the same by the Wikipedia title, however it is written, else by the id', () => {
    const titled = { id: 'person.a', reference: 'Ada_Example' };

    expect(isSameEntity(titled, { id: 'person.other', reference: 'ada Example' })).toBe(true);
    expect(isSameEntity(titled, { id: 'person.a' })).toBe(true);
    expect(isSameEntity(titled, { id: 'person.a', reference: 'Ada Example (baker)' })).toBe(false);
    expect(isSameEntity({ id: 'person.a' }, { id: 'person.b' })).toBe(false);
  });

  it('share a key', () => {
    expect(mergeKeys({ id: 'person.a', reference: 'ada_Example' })).toEqual([
      'title:Ada Example',
      'id:person.a',
    ]);
  });
});
