import { describe, expect, it } from 'vitest';
import { entityWith } from '../../../tests/support/entity-with.ts';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import type { Entity, Name } from '../../pack/index.ts';
import type { Draft } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';

const canonical = (text: string): Name => ({ text, form: 'canonical', matched: 'as spelt' });

const draft = (key: string, entity: Partial<Entity> & { readonly name: string }): Draft => ({
  key,
  kind: 'city',
  weight: 10,
  standing: 'alone',
  cues: [],
  entity: entityWith({
    id: '',
    kind: 'place',
    label: 'town in Ruritania',
    names: [canonical(entity.name)],
    country: 'RU',
    latitude: 50,
    longitude: 30,
    generated: true,
    ...entity,
  }),
});

const written = (changes: object = {}) =>
  sourceOf([
    {
      id: 'place.zenda',
      kind: 'place',
      name: 'Zenda',
      label: 'town in Ruritania with a castle',
      native: { ru: 'Зенда' },
      country: 'RU',
      latitude: 50.1,
      longitude: 30.1,
      ...changes,
    },
  ]).entities;

describe('joining generated places with written records', () => {
  it('keeps what a person wrote and adds names in languages that the record lacks', () => {
    const zenda = draft('1', {
      name: 'Zenda',
      names: [
        canonical('Zenda'),
        { text: 'Зэнда', lang: 'ru', form: 'native', matched: 'inflected' },
        { text: 'زندا', lang: 'ar', form: 'native', matched: 'inflected' },
      ],
    });

    const { written: records, drafts } = mergeDrafts(written(), [zenda]);

    expect(drafts).toEqual([]);
    expect(records[0]).toMatchObject({ label: 'town in Ruritania with a castle', latitude: 50.1 });
    expect(records[0]?.names.map(({ text }) => text)).toEqual(['Zenda', 'Зенда', 'زندا']);
  });

  it('adds a currency only where the record tells of none', () => {
    const fact = (text: string) =>
      ({ type: 'fact', text, asOf: '2026', volatility: 'stable', sources: ['cldr'] }) as const;
    const claims = [fact('Currency: crown (RUC).'), fact('Capital: Strelsau.')];
    const country = draft('RU', { name: 'Ruritania', claims });
    const record = { id: 'place.ruritania', name: 'Ruritania', label: 'country in Europe' };
    const told = { type: 'fact', text: 'Capital: Streslau.', asOf: '2026', sources: ['writer'] };

    const { written: records } = mergeDrafts(written({ ...record, claims: [told] }), [
      { ...country, kind: 'country' },
    ]);

    expect(records[0]?.claims.map(({ text }) => text)).toEqual([
      'Capital: Streslau.',
      'Currency: crown (RUC).',
    ]);
  });

  it('knows a place by its article, whatever it is called and wherever it is said to lie', () => {
    const town = draft('1', { name: 'Senda', latitude: 60, reference: 'Zenda, Ruritania' });

    const { written: records, drafts } = mergeDrafts(written({ reference: 'Zenda, Ruritania' }), [town]);

    expect(drafts).toEqual([]);
    expect(records[0]?.names.map(({ text }) => text)).toContain('Senda');
  });

  it('adds the article where the record names none', () => {
    const town = draft('1', { name: 'Zenda', reference: 'Zenda, Ruritania' });

    expect(mergeDrafts(written(), [town]).written[0]?.reference).toBe('Zenda, Ruritania');
    expect(mergeDrafts(written({ reference: 'Zenda' }), [town]).written[0]?.reference).toBe('Zenda');
  });

  it('leaves places of the same name far apart or in another country two', () => {
    const far = draft('1', { name: 'Zenda', latitude: 52 });
    const abroad = draft('2', { name: 'Zenda', country: 'UA', latitude: 50.1 });

    const { drafts } = mergeDrafts(written(), [far, abroad]);

    expect(drafts.map(({ entity }) => entity.id)).toEqual(['place.zenda-ru', 'place.zenda-ua']);
  });

  it('looks for a city that a well-known record tells of in every script of its own', () => {
    const because = 'too few texts mean this by it';
    const zenda = draft('1', {
      name: 'Zenda',
      names: [
        canonical('Zenda'),
        { text: 'ゼンダ', lang: 'ja', form: 'alias', matched: 'never', because },
        { text: 'Cenda', lang: 'tr', form: 'alias', matched: 'never', because },
        { text: 'זנד', lang: 'he', form: 'alias', matched: 'never', because },
      ],
    });
    const found = (familiarity: number) =>
      mergeDrafts(written({ familiarity }), [zenda])
        .written[0]?.names.filter(({ matched }) => matched !== 'never')
        .map(({ text }) => text);

    expect(found(2)).toEqual(['Zenda', 'Зенда', 'ゼンダ']);
    expect(found(1)).toEqual(['Zenda', 'Зенда']);
  });

  it('adds a shared spelling in the language that lacks it, to be declined there too', () => {
    const uk: Name = { text: 'Зенда', lang: 'uk', form: 'native', matched: 'inflected' };
    const one = draft('1', { name: 'Zenda', names: [canonical('Zenda'), uk] });

    const { written: records } = mergeDrafts(written(), [one]);

    expect(records[0]?.names).toContainEqual(uk);
  });

  it('takes no foreign name that is a nationality or the name of another record', () => {
    const names: Name[] = [
      canonical('Zenda'),
      { text: 'Somali', lang: 'tr', form: 'alias', matched: 'as spelt' },
      { text: 'Zendà', lang: 'it', form: 'alias', matched: 'as spelt' },
    ];

    const { written: records } = mergeDrafts(written(), [draft('1', { name: 'Zenda', names })]);

    expect(records[0]?.names.find(({ text }) => text === 'Somali')?.matched).toBe('never');
  });

  describe('of a country', () => {
    const record = { id: 'place.ruritania', name: 'Ruritania', label: 'country in Europe' };
    const namesWith = (name: Name) => {
      const country = draft('RU', { name: 'Ruritania', names: [canonical('Ruritania'), name] });
      const { written: records } = mergeDrafts(written(record), [{ ...country, kind: 'country' }]);
      return records[0]?.names ?? [];
    };

    it('reads a name that something else has in pages of its language alone', () => {
      const names = namesWith({ text: 'Somali', lang: 'tr', form: 'alias', matched: 'as spelt' });

      expect(names.find(({ text }) => text === 'Somali')).toMatchObject({
        matched: 'as spelt',
        because: 'it is read in pages of its language',
      });
    });

    it('adds what it is called besides in a language that the record has', () => {
      const ru: Name = { text: 'Руритания', lang: 'ru', form: 'native', matched: 'inflected' };

      expect(namesWith(ru)).toContainEqual(ru);
    });

    it('adds a word of a third language in each that calls it so', () => {
      const nl: Name = { text: 'Polen', lang: 'nl', form: 'alias', matched: 'as spelt' };
      const de: Name = { ...nl, lang: 'de' };
      const country = draft('RU', { name: 'Ruritania', names: [canonical('Ruritania'), nl] });
      const [before] = written(record);
      const poland = { ...before, names: [...(before?.names ?? []), de] } as Entity;

      const { written: records } = mergeDrafts([poland], [{ ...country, kind: 'country' }]);

      expect(records[0]?.names).toContainEqual(nl);
    });
  });
});
