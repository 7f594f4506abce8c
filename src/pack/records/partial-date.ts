/**
 * A calendar date that may lack its day or its month: `2023`, `2023-09` or `2023-09-12`.
 * What is not known is left out, never guessed.
 */
export type PartialDate = string;

/** A whole calendar day, `YYYY-MM-DD`. */
export type Day = string;

const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a date of the form YYYY, YYYY-MM or YYYY-MM-DD that the calendar has. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL_DATE.exec(text);
  if (!parts) return false;
  if (parts[3] === undefined) return true;
  return Number(parts[3]) <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

/** How much of a date is known. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that `date` may mean: `2023-09` → `2023-09-01`. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that `date` may mean: `2023-02` → `2023-02-28`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Whether the period `from` … `to` surely or possibly holds `day`; an absent end is open. */
export function periodHolds(
  period: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  day: Day,
): boolean {
  if (period.from !== undefined && day < firstDay(period.from)) return false;
  return period.to === undefined || day <= lastDay(period.to);
}

/** Whole days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

const DAY_MS = 86_400_000;

/** Days from 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

/** The day of that number. */
export function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
