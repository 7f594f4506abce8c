import { describe, expect, it } from 'vitest';
import type { Mention } from '../highlight/choose-mentions.ts';
import { pageEntities } from './page-entities.ts';

function mentionsOf(...entities: readonly string[]): readonly Mention[] {
  // The list reads the number, the entity, the words of a mention and whether it is marked, nothing else.
  return entities.map((entity, number) => ({
    number,
    isMarked: entity === 'a' && number > 0,
    annotation: { entity, surface: entity.toUpperCase() },
  })) as unknown as readonly Mention[];
}

describe('the entities of a page', () => {
  it('are listed once, with the count of their mentions, the first words and whether any is marked', () => {
    expect(pageEntities(mentionsOf('a', 'b', 'a'))).toEqual([
      { entity: 'a', count: 2, isMarked: true, canJump: true, first: { surface: 'A' } },
      { entity: 'b', count: 1, isMarked: false, canJump: true, first: { surface: 'B' } },
    ]);
  });

  it('stand earlier where they are named earlier or more often', () => {
    const listed = pageEntities(mentionsOf('a', 'b', 'c', 'c', 'c', 'c', 'c', 'd')).map(
      ({ entity }) => entity,
    );

    expect(listed).toEqual(['c', 'a', 'b', 'd']);
  });
});
