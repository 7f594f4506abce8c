import { describe, expect, it } from 'vitest';
import { hashToken } from '../folding/hash.ts';
import { countryOfDemonym, demonymSections, isDemonym } from './demonyms.ts';
import { packCountry } from './entity-table.ts';

const WORDS = new Map([
  ['ruritanian', ['RU']],
  ['korean', ['KP', 'KR']],
  ['kurdish', []],
]);
const [[, hash], [, country]] = demonymSections(WORDS) as [[string, Int32Array], [string, Uint16Array]];
const TABLE = { hash, country };

describe('demonyms', () => {
  it('speak of their country', () => {
    expect(countryOfDemonym(TABLE, hashToken('ruritanian'))).toBe(packCountry('RU'));
  });

  it('of several countries leave open which is meant', () => {
    expect(isDemonym(TABLE, hashToken('korean'))).toBe(true);
    expect(countryOfDemonym(TABLE, hashToken('korean'))).toBeUndefined();
  });

  it('of a people without a country are no country’s', () => {
    expect(countryOfDemonym(TABLE, hashToken('kurdish'))).toBeGreaterThan(packCountry('ZZ'));
  });

  it('are no other words', () => {
    for (const word of ['ruritania', 'a', 'zenda']) {
      expect(isDemonym(TABLE, hashToken(word))).toBe(false);
      expect(countryOfDemonym(TABLE, hashToken(word))).toBeUndefined();
    }
  });
});
