import { describe, expect, it } from 'vitest';
import { liesUnder } from './focus-watch.ts';

const CARD = { left: 100, right: 500, top: 100, bottom: 400 };
const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('what the card lies over', () => {
  it('is a link within it', () => {
    expect(liesUnder(at(200, 200, 80, 20), CARD)).toBe(true);
  });

  it('is a link of which more than half is covered', () => {
    expect(liesUnder(at(80, 200, 60, 20), CARD)).toBe(true);
    expect(liesUnder(at(60, 200, 60, 20), CARD)).toBe(false);
  });

  it('is none beside it, and no box without a size', () => {
    expect(liesUnder(at(510, 200, 80, 20), CARD)).toBe(false);
    expect(liesUnder(at(200, 200, 0, 0), CARD)).toBe(false);
  });

  it('is no large part of the page that only reaches under it', () => {
    expect(liesUnder(at(0, 0, 1280, 800), CARD)).toBe(false);
  });
});
