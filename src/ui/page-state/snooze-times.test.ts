import { describe, expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { snoozeTimes } from './snooze-times.ts';

const NOON = new Date(2026, 10, 25, 12, 0).getTime();
const MINUTE = 60_000;

describe('the end of a snooze', () => {
  it.each([
    [52 * MINUTE, '12:52', 'in 52 minutes'],
    [52 * MINUTE - 1, '12:51', 'in 52 minutes'],
    [60 * MINUTE, '13:00', 'in 60 minutes'],
    [1, '12:00', 'in 1 minute'],
    [17 * 60 * MINUTE, 'Thursday 05:00', 'in 17 hours'],
  ])('in %d ms is at %s, %s', (ms, end, left) => {
    expect(snoozeTimes(english, NOON + ms, NOON)).toEqual({ end, left });
  });
});
