import { describe, expect, it } from 'vitest';
import { printRelationTypes, RELATION_TYPES, relationHint } from './relation-types.ts';

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

  it('is worded for readers: nothing “has” another', () => {
    // Cards put one name or many after it: “members include Hungary”, “home to Gazprom”, “scene of the battle”.
    for (const type of RELATION_TYPES.keys()) expect(type).not.toMatch(/^(has|have|place of|seat of)\b/);
    expect(RELATION_TYPES.get('works for')?.inverses).toEqual(['staff include']);
    expect(RELATION_TYPES.get('fought by')?.inverses).toEqual(['fought in']);
    expect(RELATION_TYPES.get('took part in')?.inverses).toEqual(['participants include']);
  });

  it('tells the word of the vocabulary for one that is not', () => {
    for (const word of ['held in', 'has member', 'created by', 'neighbour of']) {
      expect(RELATION_TYPES.has(word)).toBe(false);
      expect(RELATION_TYPES.has(/“(.*)”/.exec(relationHint(word))?.[1] ?? '')).toBe(true);
    }
    expect(relationHint('knows')).toContain('pack -- relations');
  });

  it('knows the family from both ends', () => {
    expect(RELATION_TYPES.get('mother of')?.inverses).toEqual(['child of', 'son of', 'daughter of']);
    expect(RELATION_TYPES.get('sister of')?.inverses).toContain('brother of');
  });
});
