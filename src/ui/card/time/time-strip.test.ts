import { describe, expect, it } from 'vitest';
import { line } from '../../testing/sample-cards.ts';
import { STRIP_WIDTH, timeStrip } from './time-strip.ts';

const TODAY = '2026-11-23';
const event = (date: string) => ({ date, text: 'It happens', sources: [] });
const period = (from: string, to?: string, asOf = '2026-10') => ({
  ...line({ text: 'Minister', asOf, ...(to === undefined ? {} : { to }) }),
  from,
});
const strip = (
  events: readonly string[],
  periods: readonly ReturnType<typeof period>[] = [],
  article?: string,
) => timeStrip({ events: events.map(event), periods }, { article, today: TODAY });

describe('timeStrip', () => {
  it('is not drawn for a single thing', () => {
    expect(strip(['2023-01-01'])).toBeUndefined();
    expect(strip(['2023-01-01', '2023-01-01'])).toBeUndefined();
    expect(strip([], [period('2020')])).toBeUndefined();
  });

  it('is drawn for two moments only where the article stands beside them', () => {
    expect(strip(['2018-05-25', '2023-05-22'])).toBeUndefined();
    expect(strip(['2018-05-25', '2023-05-22'], [], '2024-01-01')?.dots).toHaveLength(2);
  });

  it('keeps order and proportion, inside its margins', () => {
    const xs = strip(['2020-01-01', '2022-01-01', '2024-01-01'])?.dots.map(({ x }) => x) ?? [];

    expect(xs[0]).toBeGreaterThan(0);
    expect(xs[2]).toBeLessThan(STRIP_WIDTH);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0), 0);
  });

  it('leaves out a date that would run into the one before', () => {
    // At the right end a label stands left of its place.
    const dates = strip(['2023-10-10', '2023-11-24', '2025-01-15'])?.ticks.map(({ date }) => date);

    expect(dates).toEqual(['2024-01', '2024-04', '2024-07', '2024-10']);
  });

  it('makes room for an article that is near', () => {
    const drawn = strip(['2022-07-22', '2023-07-17'], [], '2023-09-12');

    expect(drawn?.article).toEqual({ x: STRIP_WIDTH - 7 });
    expect(drawn?.dots.every(({ isAfterArticle }) => !isAfterArticle)).toBe(true);
  });

  it('points to an article that is far', () => {
    const events = ['1945-02-04', '1945-02-11'];

    expect(strip(events, [], '2023-09-12')?.article).toEqual({ x: STRIP_WIDTH, beyond: 'end' });
    expect(strip(events, [], '1912-09-12')?.article).toEqual({ x: 0, beyond: 'start' });
  });

  it('tells what came after the article', () => {
    const dots = strip(['2022', '2024'], [], '2023-09-12')?.dots;

    expect(dots?.map(({ isAfterArticle }) => isAfterArticle)).toEqual([false, true]);
  });

  it('lays what overlaps into lanes, at most three', () => {
    const same = () => period('2020', '2024');

    const drawn = strip([], [period('2018', '2019'), same(), same(), same(), same()]);

    expect(drawn?.bars.map(({ lane }) => lane)).toEqual([0, 0, 1, 2]);
  });

  it('draws what goes on only as far as it was checked', () => {
    const drawn = strip([], [period('2012-05', undefined, '2020-06-30'), period('2020-07-01', '2026-01-01')]);
    const [checked, next] = drawn?.bars ?? [];

    expect(checked?.isOpen).toBe(true);
    const gap = (next?.x ?? 0) - (checked?.x ?? 0) - (checked?.width ?? 0);
    expect(gap).toBeGreaterThan(1);
    expect(gap).toBeLessThan(2);
  });

  it('makes a dot of a state that begins with one act', () => {
    const lapsed = { ...period('2023-07-17'), state: 'lapsed' } as const;
    const inForce = { ...period('2022-07-22', '2023-07-17'), state: 'in force' } as const;

    const drawn = strip([], [inForce, lapsed]);

    expect(drawn?.bars).toHaveLength(1);
    expect(drawn?.dots).toHaveLength(1);
  });
});
