import { describe, expect, it } from 'vitest';
import { isOnPath } from './safe-path.ts';

const card = { left: 100, top: 200, right: 468, bottom: 500 };

describe('the path to a card', () => {
  it('leads from the mark to the near edge', () => {
    expect(isOnPath({ x: 120, y: 180 }, { x: 150, y: 190 }, card)).toBe(true);
    expect(isOnPath({ x: 120, y: 180 }, { x: 300, y: 199 }, card)).toBe(true);
  });

  it('does not lead away from the card or far beside it', () => {
    expect(isOnPath({ x: 120, y: 180 }, { x: 120, y: 120 }, card)).toBe(false);
    expect(isOnPath({ x: 120, y: 180 }, { x: 300, y: 181 }, card)).toBe(false);
    expect(isOnPath({ x: 120, y: 180 }, { x: 20, y: 195 }, card)).toBe(false);
  });

  it('leads upwards to a card above the line', () => {
    expect(isOnPath({ x: 200, y: 530 }, { x: 210, y: 515 }, card)).toBe(true);
    expect(isOnPath({ x: 200, y: 530 }, { x: 210, y: 560 }, card)).toBe(false);
  });
});
