import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

describe('placeOf', () => {
  it.each([
    ['country in eastern Europe', 'country'],
    ['Nordic country', 'country'],
    ['island state in the Caribbean', 'country'],
    ['city state and seat of the pope', 'country'],
    ['country residence of US presidents', 'spot'],
    ['state of the United States', 'area'],
    ['state in the west of Myanmar', 'area'],
    ['capital of Ukraine', 'capital'],
    ['former capital of Kazakhstan', 'settlement'],
    ['Spanish city in North Africa', 'settlement'],
    ['city holy to Jews, Christians and Muslims', 'settlement'],
    ['village in Pokrovsk Raion, Donetsk Oblast, Ukraine', 'settlement'],
    ['Palestinian territory occupied by Israel', 'area'],
    ['group of countries in southeastern Europe', undefined],
    ['continent at the South Pole', 'continent'],
    ['nuclear power plant in Enerhodar, Ukraine', 'spot'],
    ['borough of New York', 'spot'],
    ['place', undefined],
    ['Dorf in Ruritanien', undefined],
  ] as const)('takes a %s for a %s', (label, place) => {
    expect(placeOf({ kind: 'place', label }).place).toBe(place);
  });

  it('takes the word of the author first', () => {
    const said = { place: 'country', mapWidth: 900 } as const;

    expect(placeOf({ kind: 'place', label: 'sea in the Caribbean', ...said })).toEqual(said);
  });

  it('knows how wide waters are', () => {
    expect(placeOf({ kind: 'place', label: 'strait in Istanbul' })).toEqual({ place: 'area', mapWidth: 760 });
    expect(placeOf({ kind: 'place', label: 'city on the sea' })).toEqual({ place: 'settlement' });
  });

  it('says nothing of what is no place', () => {
    expect(placeOf({ kind: 'event', label: 'battle for a city', place: 'spot' })).toEqual({});
  });
});
