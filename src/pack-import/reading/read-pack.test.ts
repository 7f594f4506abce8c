import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACK_HEAD } from '../../../tests/support/pack-head.ts';
import { hashToken, isCountry, isDemonym, lastOf, openPack, type Pack } from '../../pack/index.ts';
import { memoryFiles } from '../../pack-compiler/memory-files.ts';
import { printPackProblem } from '../../pack-compiler/pack-files/print-pack-problem.ts';
import { compilePackFile } from '../compiling/compile-pack-file.ts';
import type { PackFile } from '../format/pack-schema.ts';
import { exportJson } from '../writing/export-pack.ts';
import { readPack } from './read-pack.ts';

const ADA = { kind: 'person', name: 'Ada Example', gloss: 'Head of the town’s library.' };

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, null, 2));
const read = (value: unknown) => readPack(bytesOf(value), 'town.json');

function sound(value: unknown): PackFile {
  const outcome = read(value);
  if (!outcome.ok) throw new Error(outcome.problems.map(printPackProblem).join('\n'));
  return outcome.value;
}

function opened(file: PackFile): Promise<Pack> {
  const words = { common: new Set(['turkey']), demonyms: new Map([['ruritanian', ['RU']]]) };
  return openPack(memoryFiles(lastOf(compilePackFile(file, words))));
}

describe('readPack', () => {
  it('reads a pack of one record and gives the record an id of its own', () => {
    const file = sound({ ...PACK_HEAD, records: [ADA] });

    expect(file.records).toEqual([{ ...ADA, id: 'person.mine-ada-example' }]);
  });

  it('tells file, line, record and field of what is wrong', () => {
    const outcome = read({ ...PACK_HEAD, records: [{ ...ADA, from: '2023-13' }] });

    expect(outcome.ok ? [] : outcome.problems.map(printPackProblem)).toEqual([
      'town.json:14: Ada Example, from: Expected a date such as 2023, 2023-09 or 2023-09-12, found "2023-13".',
    ]);
  });

  it('tells what is wrong in a name that is an object', () => {
    const outcome = read({
      ...PACK_HEAD,
      records: [{ ...ADA, names: ['Ada', { text: 'A. E.', forn: 'short' }, 7] }],
    });

    expect(outcome.ok ? [] : outcome.problems.map(printPackProblem)).toEqual([
      'town.json:18: Ada Example, names.1.forn: There is no field “forn”.',
      'town.json:20: Ada Example, names.2: Expected a text in quotation marks, found 7.',
    ]);
  });

  it('tells the range of each number', () => {
    const wrong = { ...ADA, kind: 'place', latitude: 91, longitude: -181, mapWidth: 50 };
    const outcome = read({ ...PACK_HEAD, records: [wrong] });

    expect(outcome.ok ? [] : outcome.problems.map(printPackProblem)).toEqual([
      'town.json:14: Ada Example, latitude: Expected a number from -90 to 90, found 91.',
      'town.json:15: Ada Example, longitude: Expected a number from -180 to 180, found -181.',
      'town.json:16: Ada Example, mapWidth: Expected a number from 100 to 20000, found 50.',
    ]);
  });

  it('tells a record that is none by its number, not by the name of the one before', () => {
    const outcome = read({ ...PACK_HEAD, records: [ADA, 7] });

    expect(outcome).toMatchObject({ problems: [{ code: 'expected-object', record: 'record 2' }] });
  });

  it('refuses the id of the pack that is shipped', () => {
    const shipped = /^id: (.*)$/m.exec(readFileSync('assets/knowledge/pack.yaml', 'utf8'))?.[1];
    const outcome = read({ ...PACK_HEAD, id: shipped, records: [ADA] });

    expect(outcome.ok ? [] : outcome.problems.map(({ code, params }) => [code, ...params])).toEqual([
      ['reserved-id', shipped],
    ]);
  });

  it('refuses a source that is listed twice', () => {
    const source = { id: 'minutes', title: 'Minutes' };
    const outcome = read({ ...PACK_HEAD, sources: [source, source], records: [ADA] });

    expect(outcome.ok ? [] : outcome.problems.map(({ code, field }) => [code, field])).toEqual([
      ['double-source', 'sources.1.id'],
    ]);
  });

  it('warns of claims and relations whose other side is not in the pack', () => {
    const claims = [{ text: 'Mayor of Ruritania', type: 'role', of: 'place.ruritania' }];
    const relations = [{ type: 'member of', to: 'organisation.nowhere' }];
    const outcome = read({ ...PACK_HEAD, records: [{ ...ADA, claims, relations }] });

    expect(outcome.ok && outcome.warnings.map(({ code, params, field }) => [code, ...params, field])).toEqual(
      [
        ['claim-about-nobody', 'place.ruritania', 'claims.0.of'],
        ['relation-to-nobody', 'organisation.nowhere', 'relations.0.to'],
      ],
    );
  });

  it('quotes nothing that would turn its own sentence', () => {
    const outcome = read({ ...PACK_HEAD, 'a\u202eb': 1, records: [ADA] });

    expect(outcome.ok ? [] : outcome.problems.map(({ params }) => params)).toEqual([['a\ufffdb']]);
  });

  it('exports what it read, and reads that to an equal pack', () => {
    const file = sound({ ...PACK_HEAD, records: [ADA, ADA, { ...ADA, name: 'Микола', familiarity: 2 }] });

    expect(sound(JSON.parse(exportJson(file)))).toEqual(file);
  });
});

describe('compilePackFile', () => {
  it('makes files that openPack opens', async () => {
    const pack = await opened(
      sound({
        ...PACK_HEAD,
        language: 'uk',
        records: [
          { ...ADA, relations: [{ type: 'works for', to: 'organisation.library' }] },
          { id: 'organisation.library', kind: 'organisation', name: 'Town Library', gloss: 'Books.' },
        ],
      }),
    );

    const library = await pack.entity('organisation.library');

    expect(pack.entityCount).toBe(2);
    expect(pack.info.language).toBe('uk');
    expect(library?.relations).toEqual([{ type: 'staff include', to: 'person.mine-ada-example' }]);
  });

  it('gives the pack the adjectives of nationality that texts are read with', async () => {
    const { index } = await opened(sound({ ...PACK_HEAD, records: [ADA] }));

    expect(isDemonym(index.demonyms, hashToken('ruritanian'))).toBe(true);
  });

  it('takes a country for one in any language if its author says so, and in English by its label', async () => {
    const place = { kind: 'place', gloss: 'Ein Land.', country: 'RU' };
    const records = [
      { ...place, id: 'place.a', name: 'Ruritanien', label: 'Land in Europa', place: 'country' },
      { ...place, id: 'place.b', name: 'Ruritania', label: 'country in Europe' },
      { ...place, id: 'place.c', name: 'Zenda', label: 'Burg in Ruritanien' },
    ];

    const { index, entity } = await opened(sound({ ...PACK_HEAD, language: 'de', records }));

    expect([0, 1, 2].map((number) => isCountry(index.entities, number))).toEqual([true, true, false]);
    expect(await entity('place.c')).not.toHaveProperty('place');
  });
});
