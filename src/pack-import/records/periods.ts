import { firstDay, lastDay, type PartialDate } from '../../pack/index.ts';

/** A stretch of time with partial dates at its ends; an absent end is open. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Whether two partial dates may mean the same day: 2023-09 and 2023-09-12 may. */
export function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** Whether both periods surely hold one day in common. To hand over on one day, in one month or year is no overlap. */
export function surelyOverlap(a: Period, b: Period): boolean {
  return surelyEndsAfter(a, b) && surelyEndsAfter(b, a);
}

function surelyEndsAfter({ to }: Period, { from }: Period): boolean {
  if (from === undefined) return false;
  return to === undefined || firstDay(to) > lastDay(from);
}

/** Whether the periods may have a day in common. */
export function mayOverlap(a: Period, b: Period): boolean {
  const before = (end: PartialDate | undefined, begin: PartialDate | undefined) =>
    end !== undefined && begin !== undefined && lastDay(end) < firstDay(begin);
  return !before(a.to, b.from) && !before(b.to, a.from);
}

/** `2012-05 to 2020`, for messages. */
export function printPeriod({ from, to }: Period): string {
  return `${from ?? '…'} to ${to ?? '…'}`;
}
