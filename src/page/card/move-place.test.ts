import { describe, expect, it } from 'vitest';
import { nextCorner, within } from './move-place.ts';

const VIEWPORT = { width: 1000, height: 800 };
const SIZE = { width: 300, height: 400 };

function boxAt(left: number, top: number) {
  return { left, top, right: left + SIZE.width, bottom: top + SIZE.height };
}

describe('a card that is moved', () => {
  it.each([
    [
      { left: 200, top: 100 },
      { left: 200, top: 100 },
    ],
    [
      { left: -50, top: 900 },
      { left: 8, top: 392 },
    ],
    [
      { left: 900, top: -1 },
      { left: 692, top: 8 },
    ],
  ])('to %o stands at %o', (wish, stands) => {
    expect(within(wish, SIZE, VIEWPORT)).toEqual(stands);
  });

  it('keeps its upper left corner in a viewport that is too small for it', () => {
    expect(within({ left: 50, top: 50 }, SIZE, { width: 200, height: 200 })).toEqual({ left: 8, top: 8 });
  });

  it('goes from corner to corner, clockwise, and comes round', () => {
    const corners = [boxAt(100, 50)];
    for (let step = 0; step < 4; step++) {
      const { left, top } = nextCorner(corners.at(-1) ?? boxAt(0, 0), VIEWPORT);
      corners.push(boxAt(left, top));
    }

    expect(corners.slice(1)).toEqual([boxAt(692, 8), boxAt(692, 392), boxAt(8, 392), boxAt(8, 8)]);
  });
});
