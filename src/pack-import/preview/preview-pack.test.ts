import { describe, expect, it } from 'vitest';
import { PACK_HEAD } from '../../../tests/support/pack-head.ts';
import type { DirectoryEntry, PackInfo } from '../../pack/index.ts';
import { sentenceOf } from '../../pack-compiler/pack-files/print-pack-problem.ts';
import type { PackFile, PackRecord } from '../format/pack-schema.ts';
import { type KnownPack, previewPack } from './preview-pack.ts';

const WORLD: PackInfo = { id: 'world', title: 'World', author: 'W', licence: 'L', date: '2026-11-01' };

function installed(
  ...entries: readonly (readonly [id: string, name: string, reference?: string])[]
): KnownPack {
  const directory = entries.map(([id, name, reference]): DirectoryEntry => {
    const summary = { id, kind: 'person', label: 'x', name, gloss: 'x', familiarity: 1 } as const;
    return { summary: reference === undefined ? summary : { ...summary, reference }, names: [] };
  });
  return { info: WORLD, directory };
}

function packOf(...records: readonly (Partial<PackRecord> & { readonly name: string })[]): PackFile {
  const full = records.map((record, i) => ({
    id: `person.${i}`,
    kind: 'person' as const,
    gloss: 'x',
    ...record,
  }));
  return { ...PACK_HEAD, records: full };
}

const CONTEXT = { fileName: 'mine.json', installed: [], commonWords: new Set(['turkey']), warnings: [] };

describe('previewPack', () => {
  it('counts records, names and kinds', () => {
    const preview = previewPack(
      packOf({ name: 'Ada' }, { name: 'Example', kind: 'place', names: ['Ex Ample'] }),
      CONTEXT,
    );

    expect(preview).toMatchObject({ info: { id: 'mine', title: 'My pack' }, records: 2, names: 3 });
    expect([...preview.kinds]).toEqual([
      ['person', 1],
      ['place', 1],
    ]);
  });

  it('names the records that another pack knows too', () => {
    const preview = previewPack(packOf({ name: 'Ada', reference: 'Ada Example' }, { name: 'Bob' }), {
      ...CONTEXT,
      installed: [installed(['person.ada', 'Ada B.', 'Ada_Example'], ['person.bob', 'Bob'])],
    });

    expect(preview.clashes).toEqual([{ record: 'person.0', name: 'Ada', pack: WORLD }]);
  });

  it('does not take two people for one who have an id in common and articles of their own', () => {
    const preview = previewPack(packOf({ id: 'person.ada', name: 'Ada', reference: 'Ada (baker)' }), {
      ...CONTEXT,
      installed: [installed(['person.ada', 'Ada', 'Ada (poet)'])],
    });

    expect(preview.clashes).toEqual([]);
  });

  it('compares with the revision that is installed, and with no clash between them', () => {
    const before = packOf({ name: 'Ada' });
    const preview = previewPack(packOf({ name: 'Ada', gloss: 'y' }), {
      ...CONTEXT,
      installed: [
        {
          info: { ...WORLD, id: PACK_HEAD.id },
          directory: installed(['person.0', 'Ada']).directory,
          file: before,
        },
      ],
    });

    expect(preview.clashes).toEqual([]);
    expect(preview.update?.changes?.changed.map(({ id }) => id)).toEqual(['person.0']);
  });

  it('warns of common words, of capitals for small letters and of mixed alphabets', () => {
    const preview = previewPack(
      packOf(
        { name: 'Turkey' },
        { name: 'Turkey', needsCue: false },
        { name: 'ZeIensky' },
        { name: 'Кievan' },
      ),
      { ...CONTEXT, installed: [installed(['person.z', 'Zelensky'])] },
    );

    expect(preview.warnings.map(sentenceOf)).toEqual([
      'The name “Turkey” is also a common word; it is only marked with other signs that it is meant.',
      'The name “ZeIensky” looks like “Zelensky”, which you have already, but is spelt with other letters.',
      'The name “Кievan” mixes letters of several alphabets.',
    ]);
  });

  it('warns of the names as they will be read: not of a cue that the author wants, but of two capitals', () => {
    const names = [{ text: 'EU', form: 'alias' as const }, 'UN', 'the'];
    const preview = previewPack(packOf({ name: 'Turkey', needsCue: true, names }), CONTEXT);

    expect(preview.warnings.map(({ code, params }) => [code, ...params])).toEqual([
      ['short-name', 'EU'],
      ['name-off', 'the'],
    ]);
  });
});
