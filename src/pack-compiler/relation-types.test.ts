import { describe, expect, it } from 'vitest';
import { printRelationTypes, RELATION_TYPES } from './relation-types.ts';

describe('the vocabulary of relations', () => {
  it('names for every type one that says the same from the other side, and back again', () => {
    for (const [type, { inverses }] of RELATION_TYPES)
      for (const inverse of inverses) expect(RELATION_TYPES.get(inverse)?.inverses).toContain(type);
  });

  it('has each type once', () => {
    const types = printRelationTypes()
      .split('\n')
      .flatMap((line) => line.replace(' (both ways)', '').split(/ ↔ |, /));

    expect(types.filter((type, i) => types.indexOf(type) !== i)).toEqual([]);
    expect(types).toHaveLength(RELATION_TYPES.size);
  });

  it('knows the family from both ends', () => {
    expect(RELATION_TYPES.get('mother of')?.inverses).toEqual(['child of', 'son of', 'daughter of']);
    expect(RELATION_TYPES.get('sister of')?.inverses).toContain('brother of');
  });
});
