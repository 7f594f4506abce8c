import { describe, expect, it } from 'vitest';
import { pathText } from './path-text.ts';

describe('pathText', () => {
  it('writes half pixels, relative after the first', () => {
    const text = pathText(
      [
        [0, 0],
        [10, 0],
        [10, -5],
      ],
      'z',
    );

    expect(text).toBe('M0 0l20 0 0-10z');
  });

  it('leaves out what hardly moves, but not the end of a line', () => {
    const points = [
      [0, 0],
      [0.4, 0.2],
      [9, 0],
      [9.5, 0.5],
    ] as const;

    expect(pathText(points, '')).toBe('M0 0l18 0 1 1');
  });

  it('writes nothing for a speck', () => {
    expect(
      pathText(
        [
          [0, 0],
          [5, 0],
          [5.2, 0.2],
        ],
        'z',
      ),
    ).toBe('');
  });
});
