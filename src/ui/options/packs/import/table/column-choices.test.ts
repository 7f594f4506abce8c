import { describe, expect, it } from 'vitest';
import { choicesOf, doublesIn, mappingOf } from './column-choices.ts';

describe('what columns say', () => {
  it('is a choice for each column, and back again', () => {
    const choices = choicesOf({ name: 2, gloss: 0 }, 4);

    expect(choices).toEqual(['gloss', undefined, 'name', undefined]);
    expect(mappingOf(choices)).toEqual({ name: 2, gloss: 0 });
    expect(doublesIn(choices)).toEqual([]);
  });

  it('tells which columns say the same', () => {
    expect(doublesIn(['gloss', 'name', undefined, 'gloss', undefined, 'name', 'name'])).toEqual([
      { field: 'name', columns: [1, 5, 6] },
      { field: 'gloss', columns: [0, 3] },
    ]);
  });
});
