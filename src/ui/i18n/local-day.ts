import type { Day } from '../../pack/index.ts';

/** The day on the reader's own calendar, which near midnight is not UTC's. */
export function localDay(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
