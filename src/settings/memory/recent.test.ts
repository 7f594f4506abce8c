import { describe, expect, it } from 'vitest';
import { parseRecent, withRecent } from './recent.ts';

describe('recent look-ups', () => {
  it('have the latest first, each once', () => {
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  });

  it('are no more than eight', () => {
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

    expect(withRecent(eight, 'i')).toEqual(['i', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(parseRecent([...eight, 'i', 'j'])).toEqual(eight);
  });

  it.each([undefined, null, 'x', {}, 7])('are none in %j', (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });

  it('lose what is no id', () => {
    expect(parseRecent(['a', 7, '', null, 'b'])).toEqual(['a', 'b']);
  });
});
