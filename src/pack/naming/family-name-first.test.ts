import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { familyNameFirst } from './family-name-first.ts';

const turned = (draft: Parameters<typeof sourceOf>[0][number]) =>
  sourceOf([draft]).entities.flatMap((entity) => familyNameFirst(entity).map(({ text }) => text));

describe('familyNameFirst', () => {
  it('turns the name of a Japanese or Hungarian round', () => {
    expect(turned({ id: 'person.suzuki', name: 'Shunichi Suzuki', country: 'JP' })).toEqual([
      'Suzuki Shunichi',
    ]);
    expect(turned({ id: 'person.orban', name: 'Viktor Orbán', country: 'HU' })).toEqual(['Orbán Viktor']);
  });

  it('leaves others as they are, and what is not two words', () => {
    expect(turned({ id: 'person.borg', name: 'Anna Borg', country: 'MT' })).toEqual([]);
    expect(turned({ id: 'person.naruhito', name: 'Naruhito', country: 'JP' })).toEqual([]);
    expect(turned({ id: 'company.sony', name: 'Sony Group', country: 'JP' })).toEqual([]);
  });
});
