import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkPlaces } from './check-places.ts';

describe('checkPlaces', () => {
  it('reports a place whose label does not tell what it is', () => {
    const { entities } = sourceOf([
      { id: 'place.strelsau', name: 'Strelsau', label: 'capital of Ruritania' },
      { id: 'place.zenda', name: 'Zenda', label: 'home of prisoners' },
    ]);

    expect(checkPlaces(entities)).toMatchObject([{ record: 'place.zenda', field: 'label' }]);
  });

  it('takes the word of the author, and asks for none about what is no place', () => {
    const { entities } = sourceOf([
      { id: 'person.rudolf', name: 'Rudolf', label: 'king' },
      { id: 'place.zenda', name: 'Zenda', label: 'home of prisoners', place: 'spot' },
    ]);

    expect(checkPlaces(entities)).toEqual([]);
  });
});
