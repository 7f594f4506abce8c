import { describe, expect, it } from 'vitest';
import type { Mention } from '../highlight/choose-mentions.ts';
import { pageEntities } from './page-entities.ts';

function mentionsOf(...entities: readonly string[]): readonly Mention[] {
  // The list reads the number, the entity and the words of a mention, nothing else.
  return entities.map((entity, number) => ({
    number,
    annotation: { entity, surface: entity.toUpperCase() },
  })) as unknown as readonly Mention[];
}

describe('the entities of a page', () => {
  it('are listed once, with the count of their mentions and the first words', () => {
    expect(pageEntities(mentionsOf('a', 'b', 'a'))[0]).toEqual({
      entity: 'a',
      count: 2,
      canJump: true,
      first: { surface: 'A' },
    });
  });

  it('stand earlier where they are named earlier or more often', () => {
    const listed = pageEntities(mentionsOf('a', 'b', 'c', 'c', 'c', 'c', 'c', 'd')).map(
      ({ entity }) => entity,
    );

    expect(listed).toEqual(['c', 'a', 'b', 'd']);
  });
});
