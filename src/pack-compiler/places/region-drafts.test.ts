import { describe, expect, it } from 'vitest';
import type { ReferencePlaces, ReferenceRegion } from './reference-places.ts';
import { regionDrafts } from './region-drafts.ts';

const region = (key: string, name: string, names: Readonly<Record<string, string>>): ReferenceRegion => ({
  key,
  name,
  names: new Map(Object.entries(names).map(([language, text]) => [language, [text]])),
  also: [],
  country: key.slice(0, 2),
  area: key,
  word: 'region',
  latitude: 0,
  longitude: 0,
});

function namesOf(one: ReferenceRegion) {
  const country = { key: one.country, name: 'Ruritania', phrase: 'Ruritania', adjective: 'Ruritanian' };
  const places = {
    countries: [country],
    regions: [one],
    cities: [],
    seats: new Map(),
    guards: new Map(),
    articles: new Map(),
  } as unknown as ReferencePlaces;
  const names = regionDrafts({ places }).flatMap(({ entity }) => entity.names);
  return names.filter(({ matched }) => matched !== 'never').map(({ text }) => text);
}

describe('what other languages call a region', () => {
  it('is looked for in pages of each where newspapers everywhere write of it', () => {
    const names = { de: 'Kalifornien', pl: 'Kalifornia', ja: 'カリフォルニア州', ru: 'Калифорния' };

    expect(namesOf(region('US-CA', 'California', names))).toEqual([
      'California',
      'Kalifornien',
      'Kalifornia',
      'カリフォルニア州',
      'カリフォルニア',
      'Калифорния',
    ]);
    expect(namesOf(region('IT-21', 'Piedmont', { de: 'Piemont', ru: 'Пьемонт' }))).toEqual([
      'Piedmont',
      'Piemont',
    ]);
    expect(namesOf(region('BR-SC', 'Santa Catarina', { de: 'St. Katharina' }))).toEqual(['Santa Catarina']);
  });

  it('is not, where it is a word there', () => {
    expect(namesOf(region('IT-57', 'Marche', { de: 'Marken', fr: 'Marches' }))).toEqual(['Marche']);
  });
});
