import { describe, expect, it } from 'vitest';
import type { Entity } from '../../pack/index.ts';
import { checkPack } from '../compile.ts';

const checked = checkPack('assets/knowledge');
const { entities, sources } = checked.ok ? checked.source : { entities: [], sources: [] };
const generated = entities.filter((entity) => entity.generated);
const byId = new Map(entities.map((entity) => [entity.id, entity]));

const place = (id: string): Entity => {
  const entity = byId.get(id);
  if (!entity) throw new Error(`The pack has no ${id}.`);
  return entity;
};

describe('places generated for the shipped pack', () => {
  it('say where they are, within the length of a card', () => {
    expect(place('place.kramatorsk')).toMatchObject({
      label: 'city in Donetsk Oblast, Ukraine',
      country: 'UA',
    });
    for (const { label, gloss } of generated) {
      expect(label.length).toBeLessThanOrEqual(80);
      expect(gloss.length).toBeLessThanOrEqual(90);
    }
  });

  it('have headline spellings, and the data’s among their names', () => {
    expect(place('place.lysychansk').names.map(({ text }) => text)).toContain('Lisichansk');
    expect(byId.has('place.lisichansk')).toBe(false);
  });

  it('rest on sources that the pack lists', () => {
    const known = new Set(sources.map(({ id }) => id));

    for (const { claims } of generated)
      for (const claim of claims) for (const source of claim.sources) expect(known).toContain(source);
  });

  it('leave to written records whose disputed land is', () => {
    expect(place('place.yalta').label).toBe('city in Crimea');
    expect(place('place.yalta').relations).toEqual([{ type: 'located in', to: 'place.crimea' }]);
    expect(place('place.yalta').contested).toEqual(place('place.crimea').contested);
    expect(place('place.srinagar').label).toBe('city in Indian-administered Kashmir');
    expect(place('place.srinagar').country).toBeUndefined();
    expect(place('place.hebron').label).toBe('city in the West Bank');
    expect([...byId.keys()]).not.toContain('place.sukhumi');
  });

  it.each([
    ['Crimea', { south: 44.3, north: 45.9, west: 32.5, east: 36.6 }, / in Crimea$/],
    ['Abkhazia', { south: 42.7, north: 43.6, west: 40, east: 41.6 }, /^$/],
    ['the Golan', { south: 32.7, north: 33.3, west: 35.65, east: 36 }, /^$/],
    ['the west of Western Sahara', { south: 21.5, north: 27.6, west: -17, east: -13 }, / in Western Sahara$/],
    [
      'the Kashmir valley',
      { south: 33.5, north: 34.6, west: 74.2, east: 75.3 },
      / Indian-administered Kashmir$/,
    ],
    ['the southern Kurils', { south: 43.6, north: 46, west: 145.9, east: 149 }, /^$/],
  ])('print no other state’s name in %s', (_, { south, north, west, east }, label) => {
    const inside = generated.filter(
      ({ latitude = 0, longitude = 0 }) =>
        latitude > south && latitude < north && longitude > west && longitude < east,
    );

    for (const one of inside) expect(one.label).toMatch(label);
  });

  it('add names and facts to written countries', () => {
    const ukraine = place('place.ukraine');

    expect(ukraine.generated).toBeUndefined();
    expect(ukraine.claims.map(({ text }) => text)).toContain('Currency: Ukrainian hryvnia (UAH).');
    expect(new Set(ukraine.names.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(14);
  });

  it('tell currencies apart that share a word', () => {
    const dirham = byId.get('concept.moroccan-dirham');

    expect(dirham).toMatchObject({ kind: 'concept', country: 'MA', label: 'currency of Morocco' });
    expect(dirham?.names.filter(({ matched }) => matched !== 'never').map(({ text }) => text)).toEqual([
      'Moroccan dirham',
    ]);
  });

  it('list for towns and currencies the languages of most readers, for countries all', () => {
    const languages = (id: string) => new Set(byId.get(id)?.names.map(({ lang }) => lang));

    expect([...languages('concept.moroccan-dirham')]).toEqual(expect.arrayContaining(['ar', 'fr', 'uk']));
    expect(languages('concept.moroccan-dirham')).not.toContain('pl');
    expect(languages('place.ukraine')).toContain('pl');
  });

  it('name the euro in Bulgaria only from its first day there', () => {
    const euro = place('place.bulgaria').claims.find(({ text }) => text.includes('EUR'));

    expect(euro?.from).toBe('2026-01-01');
  });
});
