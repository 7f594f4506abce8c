import type { PartialDate } from '../../../pack/index.ts';

const MONTHS_A_YEAR = 12;
/** Months between two ticks, from fine to coarse: only lengths that people count in. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000] as const;
/** More labels run into each other on a card's width. */
const MOST_TICKS = 5;

/** A label of the axis and where it stands. */
export interface Tick {
  /** Days since 1970. */
  readonly at: number;
  /** The year, or the month where ticks are closer than a year. */
  readonly date: PartialDate;
}

/**
 * Round dates from one day to another, at most five.
 * @example timeTicks(18_262, 19_723).map(({ date }) => date) // 2020, 2021, 2022, 2023, 2024 (2020-01-01 to 2024-01-01)
 */
export function timeTicks(from: number, to: number): readonly Tick[] {
  for (const step of STEPS) {
    const ticks = ticksEvery(step, from, to);
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

function ticksEvery(step: number, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthOf(from) / step) * step; ; month += step) {
    const at = dayOfMonth(month);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, date: dateOf(month, step) });
    if (ticks.length > MOST_TICKS) return ticks;
  }
}

/** Months since the year 0, of a day since 1970. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth();
}

function dayOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, 1);
  return date.getTime() / 86_400_000;
}

function dateOf(month: number, step: number): PartialDate {
  const year = String(Math.floor(month / MONTHS_A_YEAR)).padStart(4, '0');
  return step >= MONTHS_A_YEAR ? year : `${year}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}
