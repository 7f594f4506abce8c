import { describe, expect, it } from 'vitest';
import { endOfSnooze } from './snooze.ts';

/** By the clock on the reader's wall. */
function at(day: number, hour: number, minute = 0): number {
  return new Date(2026, 10, day, hour, minute).getTime();
}

describe('a snooze', () => {
  it('of an hour ends an hour later', () => {
    expect(endOfSnooze('hour', at(25, 23, 30))).toBe(at(26, 0, 30));
  });

  it.each([
    ['in the morning', at(25, 9), at(26, 5)],
    ['before midnight', at(25, 23, 59), at(26, 5)],
    ['after midnight', at(26, 0, 30), at(26, 5)],
    ['late in the night', at(26, 3), at(27, 5)],
    ['on the last day of the month', at(30, 20), at(31, 5)],
  ])('until tomorrow, begun %s, ends in the morning that is meant', (_when, now, end) => {
    expect(endOfSnooze('tomorrow', now)).toBe(end);
  });
});
