import { describe, expect, it } from 'vitest';
import { sheetPlace } from './place-sheet.ts';

const SCREEN = 740;
const SHEET = 370;

describe('the place of a sheet', () => {
  it('is the bottom of the screen, where that leaves the line to be read', () => {
    expect(sheetPlace({ top: 100, bottom: 124 }, SHEET, SCREEN)).toMatchObject({ isAbove: false });
    expect(sheetPlace({ top: 500, bottom: 524 }, 200, SCREEN)).toMatchObject({ isAbove: false });
  });

  it('is the top where the line is further down', () => {
    expect(sheetPlace({ top: 500, bottom: 524 }, SHEET, SCREEN)).toEqual({ isAbove: true, room: 494 });
  });

  it('leaves a line in the middle free by being lower', () => {
    expect(sheetPlace({ top: 355, bottom: 380 }, SHEET, SCREEN)).toEqual({ isAbove: false, room: 354 });
  });
});
