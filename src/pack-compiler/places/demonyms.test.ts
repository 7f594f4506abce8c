import { describe, expect, it } from 'vitest';
import { demonyms, isNationality } from './demonyms.ts';

describe('demonyms of the tables', () => {
  it.each([
    ['french', ['FR']],
    ['scottish', ['GB']],
    ['congolese', ['CD', 'CG']],
    ['kenyans', ['KE']],
    ['african', []],
  ])('%s speaks of %j', (word, countries) => {
    expect(demonyms().get(word)).toEqual(countries);
  });

  it.each(['Kiribati', 'Vatican', 'South African', 'Ruritanian', 'Laos'])('does not have %s', (word) => {
    expect(isNationality(word)).toBe(false);
  });
});
