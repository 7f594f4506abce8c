import { describe, expect, it } from 'vitest';
import { parseChoices } from './choices.ts';

describe('parseChoices', () => {
  it('gives what is stored', () => {
    expect(parseChoices({ opytne: 'place.a', odesa: 'place.b' })).toEqual({
      opytne: 'place.a',
      odesa: 'place.b',
    });
  });

  it.each([undefined, null, 7, 'x', [], ['place.a']])('is empty for %j', (stored) => {
    expect(parseChoices(stored)).toEqual({});
  });

  it('drops what is no choice, and takes no name for more than a name', () => {
    const stored = JSON.parse('{"opytne": 7, "odesa": "", "__proto__": "place.a", "kyiv": {}}');

    const choices = parseChoices(stored);

    expect(Object.entries(choices)).toEqual([['__proto__', 'place.a']]);
    expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
  });
});
