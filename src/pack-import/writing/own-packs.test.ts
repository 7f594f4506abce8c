import { describe, expect, it } from 'vitest';
import type { EntitySummary } from '../../pack/index.ts';
import type { PackFile } from '../format/pack-schema.ts';
import { readPack } from '../reading/read-pack.ts';
import { exportJson } from './export-pack.ts';
import { choicesPack, draftPack } from './own-packs.ts';

const TODAY = '2026-11-25';
const GEORGIA: EntitySummary = {
  id: 'place.georgia-country',
  kind: 'place',
  label: 'country in the Caucasus',
  name: 'Georgia',
  gloss: 'Country between Russia and Turkey.',
  country: 'GE',
  reference: 'Georgia (country)',
  familiarity: 3,
};

const imported = (file: PackFile | undefined) =>
  file && readPack(new TextEncoder().encode(exportJson(file)), 'own.json');

describe('draftPack', () => {
  it('is a pack that can be imported as it is, whatever stands in a name', () => {
    const draft = draftPack(['Rudolf Elphberg', 'Antoinette de Mauban: "Toni"', '金正恩', '…'], TODAY);

    expect(draft?.records.map(({ id, name }) => [id, name])).toEqual([
      ['person.draft-2026-11-25-antoinette-de-mauban-toni', 'Antoinette de Mauban: "Toni"'],
      ['person.draft-2026-11-25-rudolf-elphberg', 'Rudolf Elphberg'],
      [expect.stringMatching(/^person\.draft-2026-11-25-[a-z0-9]+$/), '金正恩'],
    ]);
    expect(imported(draft)).toEqual({ ok: true, value: draft, warnings: [] });
  });

  it('is none without names', () => {
    expect(draftPack([], TODAY)).toBeUndefined();
  });
});

describe('choicesPack', () => {
  it('gives an entity the names that the reader decided for it', () => {
    const pack = choicesPack(
      { georgia: GEORGIA.id, 'peach state': GEORGIA.id, gone: 'place.gone' },
      new Map([[GEORGIA.id, GEORGIA]]),
      TODAY,
    );

    expect(pack?.records).toEqual([
      expect.objectContaining({
        id: GEORGIA.id,
        reference: 'Georgia (country)',
        names: [{ text: 'Peach State', needsCue: false }],
      }),
    ]);
    expect(imported(pack)).toEqual({ ok: true, value: pack, warnings: [] });
  });

  it('writes small words small, as texts do, for a name is found as it is written', () => {
    const pack = choicesPack(
      { 'republic of georgia': GEORGIA.id, 'the republic': GEORGIA.id },
      new Map([[GEORGIA.id, GEORGIA]]),
      TODAY,
    );

    expect(pack?.records[0]?.names).toEqual([
      { text: 'Republic of Georgia', needsCue: false },
      { text: 'The Republic', needsCue: false },
    ]);
  });

  it('names entities of imported packs as their own packs do', () => {
    const ada = {
      id: 'my-town/person.ada',
      kind: 'person',
      label: 'person',
      name: 'Ada Beispiel',
      gloss: 'Bürgermeisterin.',
      language: 'de',
      familiarity: 1,
    } as const;
    const other = { ...ada, id: 'next-town/person.ada', name: 'Ada Muster' };

    const pack = choicesPack(
      { ada: ada.id, 'frau ada': other.id },
      new Map([ada, other].map((summary) => [summary.id, summary])),
      TODAY,
    );

    expect(pack?.records.map(({ id }) => id)).toEqual(['person.ada', 'person.my-choices-ada-muster']);
    expect(imported(pack)).toEqual({ ok: true, value: pack, warnings: [] });
  });

  it('leaves out names of one letter, which no pack may have', () => {
    const pack = choicesPack({ 港: GEORGIA.id }, new Map([[GEORGIA.id, GEORGIA]]), TODAY);

    expect(imported(pack)).toEqual({ ok: true, value: pack, warnings: [] });
  });

  it('is none where nothing is decided', () => {
    expect(choicesPack({}, new Map(), TODAY)).toBeUndefined();
  });
});
