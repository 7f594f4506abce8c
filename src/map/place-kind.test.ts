import { describe, expect, it } from 'vitest';
import { isCapital, placeKind } from './place-kind.ts';

describe('placeKind', () => {
  it.each([
    ['country in eastern Europe', 'country'],
    ['Nordic country', 'country'],
    ['city state in Southeast Asia', 'country'],
    ['state in the Caribbean', 'country'],
    ['state of the United States', 'area'],
    ['capital of Ukraine', 'settlement'],
    ['city in the Gaza Strip', 'settlement'],
    ['village in Pokrovsk Raion, Donetsk Oblast, Ukraine', 'settlement'],
    ['largest city of Turkey', 'settlement'],
    ['sea between China and Southeast Asia', 'area'],
    ['Palestinian territory on the Mediterranean', 'area'],
    ['group of countries in southeastern Europe', 'area'],
    ['nuclear power plant in Enerhodar, Ukraine', 'spot'],
  ] as const)('takes a %s for a %s', (label, kind) => {
    expect(placeKind({ label })).toBe(kind);
  });

  it('knows a capital by its label', () => {
    expect(isCapital({ label: 'capital of Ukraine' })).toBe(true);
    expect(isCapital({ label: 'former capital of Kazakhstan' })).toBe(false);
  });
});
