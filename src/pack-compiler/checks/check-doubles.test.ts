import { expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkDoubles } from './check-doubles.ts';

it('finds two records that lead to one article', () => {
  const { entities } = sourceOf([
    { id: 'place.zenda', name: 'Zenda', reference: 'Zenda (town)' },
    { id: 'place.zenda-castle', name: 'Zenda Castle', reference: 'Zenda Castle' },
    { id: 'place.zenda-town', name: 'Town of Zenda', reference: 'Zenda (town)' },
  ]);

  expect(checkDoubles(entities).map(({ record, other }) => [record, other])).toEqual([
    ['place.zenda-town', 'place.zenda'],
  ]);
});
