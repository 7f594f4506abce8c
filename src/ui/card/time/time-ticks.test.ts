import { describe, expect, it } from 'vitest';
import { timeTicks } from './time-ticks.ts';

const ticks = (from: string, to: string) =>
  timeTicks(Date.parse(from) / 86_400_000, Date.parse(to) / 86_400_000).map(({ date }) => date);

describe('timeTicks', () => {
  it('stand at years where years are few', () => {
    expect(ticks('2019-05-03', '2024-01-01')).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('stand at months within a year or two', () => {
    expect(ticks('2022-07-01', '2023-08-01')).toEqual([
      '2022-07',
      '2022-10',
      '2023-01',
      '2023-04',
      '2023-07',
    ]);
  });

  it('stand at round years in a century', () => {
    expect(ticks('1931-01-01', '2026-11-23')).toEqual(['1940', '1960', '1980', '2000', '2020']);
  });

  it('reach back a thousand years', () => {
    expect(ticks('0988-01-01', '2020-01-01')).toEqual(['1000', '1500', '2000']);
  });
});
