import { describe, expect, it } from 'vitest';
import { keptSide, lineOf } from './place-card.ts';

const box = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 });

describe('the line beside which a card stands', () => {
  it('is the first one without a pointer, and none where the name has gone', () => {
    expect(lineOf([box(10, 100)], undefined)).toEqual(box(10, 100));
    expect(lineOf([], { x: 0, y: 0 })).toBeUndefined();
  });

  it('is as high as both lines of a broken name, at the place of the one that is pointed at', () => {
    const lines = [box(300, 100), box(10, 126)];

    expect(lineOf(lines, { x: 20, y: 130 })).toEqual({ left: 10, right: 90, top: 100, bottom: 146 });
    expect(lineOf(lines, { x: 320, y: 110 })).toEqual({ left: 300, right: 380, top: 100, bottom: 146 });
  });

  it('is only the one of its column', () => {
    expect(lineOf([box(10, 700), box(400, 40)], { x: 410, y: 50 })).toEqual(box(400, 40));
  });
});

describe('the side of its line on which a card stands', () => {
  const SCREEN = 800;

  it('stays the same while the page is scrolled, until it has little room there', () => {
    expect(keptSide('top-start', box(10, 472), SCREEN)).toBe('top-start');
    expect(keptSide('top-start', box(10, 240), SCREEN)).toBe('top-start');
    expect(keptSide('top-start', box(10, 239), SCREEN)).toBeUndefined();
    expect(keptSide('bottom-start', box(10, 540), SCREEN)).toBe('bottom-start');
    expect(keptSide('bottom-start', box(10, 541), SCREEN)).toBeUndefined();
  });

  it('is open for a card that has just come', () => {
    expect(keptSide(undefined, box(10, 300), SCREEN)).toBeUndefined();
  });
});
