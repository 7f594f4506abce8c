import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip.ts';
import type { Point } from './plane.ts';

const FRAME = { left: 0, top: 0, right: 10, bottom: 10 };
const points = fc.array(fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 })), {
  minLength: 2,
  maxLength: 12,
});
const isInside = ([x, y]: Point) => x > -1e-6 && x < 10 + 1e-6 && y > -1e-6 && y < 10 + 1e-6;

describe('clipRing', () => {
  it('keeps what is inside as it is', () => {
    const ring = [
      [1, 1],
      [9, 1],
      [5, 9],
    ] as const;

    expect(clipRing(ring, FRAME)).toEqual(ring);
  });

  it('gives the frame for a ring around it', () => {
    const around = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ] as const;

    expect([...clipRing(around, FRAME)].sort()).toEqual([
      [0, 0],
      [0, 10],
      [10, 0],
      [10, 10],
    ]);
  });

  it('leaves nothing of what is outside', () => {
    const outside = [
      [20, 20],
      [30, 20],
      [25, 30],
    ] as const;

    expect(clipRing(outside, FRAME)).toEqual([]);
  });

  it('never leaves the frame', () => {
    fc.assert(fc.property(points, (ring) => clipRing(ring, FRAME).every(isInside)));
  });
});

describe('clipLine', () => {
  it('cuts a line into the parts that are inside', () => {
    const zigzag = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ] as const;

    expect(clipLine(zigzag, FRAME)).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  it('finds a line that crosses from side to side', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        FRAME,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });

  it('never leaves the frame, and keeps parts of two points and more', () => {
    fc.assert(
      fc.property(points, (line) => {
        const parts = clipLine(line, FRAME);
        return parts.every((part) => part.length > 1 && part.every(isInside));
      }),
    );
  });
});
