import { describe, expect, it } from 'vitest';
import { referenceNames, type Scope } from './reference-names.ts';

const NAMES = new Map([
  ['ru', ['Дамаск']],
  ['tr', ['Şam']],
  ['de', ['Damaskus']],
  ['fr', ['Damas']],
  ['zh', ['大马士革']],
  ['ar', ['دمشق']],
]);
const DAMASCUS = { name: 'Damascus', also: [], country: 'SY', names: NAMES };

const matched = (scope: Scope) =>
  Object.fromEntries(
    referenceNames(DAMASCUS, scope, new Set(['damas'])).map((name) => [name.text, name.matched]),
  );

describe('names of places from tables', () => {
  it('shows all of them and looks for none that is short or an English word', () => {
    expect(matched('everywhere')).toEqual({
      Damascus: 'as spelt',
      Дамаск: 'inflected',
      Şam: 'never',
      Damaskus: 'as spelt',
      Damas: 'never',
      大马士革: 'inflected',
      دمشق: 'inflected',
    });
  });

  it('looks for the scripts of the country only where the place is less known', () => {
    expect(matched('local')).toMatchObject({ Дамаск: 'never', دمشق: 'as spelt', Damaskus: 'never' });
    expect(matched('english')).toMatchObject({ Damascus: 'as spelt', دمشق: 'never' });
  });

  it('calls native only what the country speaks', () => {
    const native = referenceNames(DAMASCUS, 'everywhere', new Set()).filter(({ form }) => form === 'native');

    expect(native.map(({ text }) => text)).toEqual(['دمشق']);
  });

  it('adds the name without the word for its kind in languages that mostly leave it out', () => {
    const busan = new Map([
      ['ko', ['부산광역시']],
      ['zh', ['釜山市']],
    ]);
    const texts = (country: string, names: ReadonlyMap<string, readonly string[]>) =>
      referenceNames({ name: 'X', also: [], country, names }, 'local', new Set()).map(({ text }) => text);

    expect(texts('KR', busan)).toEqual(['X', '부산광역시', '부산', '釜山市']);
    expect(texts('CN', new Map([['zh', ['深圳市']]]))).toEqual(['X', '深圳市', '深圳']);
    expect(texts('JP', new Map([['ja', ['津市']]]))).toEqual(['X', '津市']);
  });

  it('lists a spelling once that two languages share', () => {
    const names = new Map([
      ['de', ['Odessa']],
      ['fr', ['Odessa']],
    ]);

    const list = referenceNames({ ...DAMASCUS, name: 'Odesa', names }, 'english', new Set());

    expect(list.map(({ text }) => text)).toEqual(['Odesa', 'Odessa']);
  });

  it('lists it for Russian and for Ukrainian, which decline it otherwise', () => {
    const names = new Map([
      ['ru', ['Токмак']],
      ['uk', ['Токмак']],
    ]);

    const list = referenceNames({ ...DAMASCUS, name: 'Tokmak', country: 'UA', names }, 'local', new Set());

    expect(list.map(({ lang }) => lang)).toEqual([undefined, 'uk', 'ru']);
  });
});
