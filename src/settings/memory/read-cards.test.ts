import { describe, expect, it } from 'vitest';
import { parseReadCards, storedReadCards, withReadCard } from './read-cards.ts';

describe('the memory of read cards', () => {
  it('gives back what was stored, each card once with its latest hash', () => {
    const read = withReadCard(withReadCard(withReadCard(new Map(), 'a', 1), 'b', 2), 'a', 3);

    expect(parseReadCards(structuredClone(storedReadCards(read)))).toEqual(
      new Map([
        ['b', 2],
        ['a', 3],
      ]),
    );
  });

  it('forgets the oldest of more than five thousand', () => {
    const full = new Map(Array.from({ length: 5000 }, (_, index) => [`id.${index}`, index]));

    const read = withReadCard(full, 'new', 7);

    expect(read.size).toBe(5000);
    expect(read.has('id.0')).toBe(false);
    expect([...read.keys()].at(-1)).toBe('new');
  });

  it.each([undefined, null, {}, 'x', [1, null, ['a'], ['b', 'c']]])('is empty for %j', (stored) => {
    expect(parseReadCards(stored)).toEqual(new Map());
  });
});
