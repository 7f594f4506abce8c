import { describe, expect, it } from 'vitest';
import { daysBetween, firstDay, isPartialDate, lastDay, periodHolds } from '../index.ts';

describe('partial dates', () => {
  it.each(['2023', '2023-09', '2023-09-12', '2024-02-29'])('takes %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['', '23', '2023-13', '2023-02-29', '2023-9-1', '2023-09-12T00:00', 'soon'])(
    'refuses %j',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it('means a span of days where the day is not known', () => {
    expect([firstDay('2023'), lastDay('2023')]).toEqual(['2023-01-01', '2023-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('holds a day that may lie inside', () => {
    expect(periodHolds({ from: '2021-08', to: '2023-09-18' }, '2023-09-12')).toBe(true);
    expect(periodHolds({ from: '2021-08', to: '2023-09-18' }, '2023-09-19')).toBe(false);
    expect(periodHolds({ to: '2023' }, '2023-12-31')).toBe(true);
    expect(periodHolds({}, '2023-12-31')).toBe(true);
  });

  it('counts days between', () => {
    expect(daysBetween('2023-09-12', '2023-09-18')).toBe(6);
  });
});
