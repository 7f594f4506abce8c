import { type Day, daysBetween, firstDay, type PartialDate, precisionOf } from '../../pack/index.ts';
import type { Translate } from './translate.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** How far a date lies from the article's day. `same`: within the day, month or year that the date names. */
export interface Span {
  readonly side: 'before' | 'same' | 'after';
  readonly count: number;
  readonly unit: Unit;
}

// Where a coarser unit reads better: "13 days", then "2 weeks"; "8 weeks", then "2 months"; "23 months", then "2 years".
const DAYS_BEFORE_WEEKS = 14;
const DAYS_BEFORE_MONTHS = 63;
const MONTHS_BEFORE_YEARS = 24;

/** `2023-09-18` → "18 Sept 2023", `2023-09` → "Sept 2023", `2023` → "2023". */
export function formatDate(t: Translate, date: PartialDate): string {
  return formatDateIn(t('dateLocale'), date, 'short');
}

/** As a language writes it, with as much as is known of it. */
export function formatDateIn(locale: string, date: PartialDate, month: 'short' | 'long'): string {
  const precision = precisionOf(date);
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format.format(new Date(firstDay(date)));
}

/** The distance from the article's day to `date`, never finer than `date` itself. */
export function spanBetween(article: Day, date: PartialDate): Span {
  const precision = precisionOf(date);
  if (precision === 'year') return span(Number(date) - Number(article.slice(0, 4)), 'year');
  if (precision === 'month') return monthsOrYears(monthOf(date) - monthOf(article));
  const days = daysBetween(article, date);
  if (Math.abs(days) < DAYS_BEFORE_WEEKS) return span(days, 'day');
  if (Math.abs(days) < DAYS_BEFORE_MONTHS) return span(Math.trunc(days / 7), 'week');
  return monthsOrYears(wholeMonths(article, date));
}

/** "6 days after this article", "8 weeks before this article", "on the day of this article". */
export function spanPhrase(t: Translate, article: Day, date: PartialDate): string {
  const { side, count, unit } = spanBetween(article, date);
  if (side === 'same')
    return t(unit === 'day' ? 'spanSameDay' : unit === 'month' ? 'spanSameMonth' : 'spanSameYear');
  const length = new Intl.NumberFormat(t('dateLocale'), { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
  return t(side === 'after' ? 'spanAfter' : 'spanBefore', [length]);
}

/** "18 Sept 2023, 6 days after this article". */
export function dateWithSpan(t: Translate, article: Day | undefined, date: PartialDate): string {
  const written = formatDate(t, date);
  return article === undefined ? written : t('dateWithSpan', [written, spanPhrase(t, article, date)]);
}

function monthsOrYears(months: number): Span {
  return Math.abs(months) < MONTHS_BEFORE_YEARS
    ? span(months, 'month')
    : span(Math.trunc(months / 12), 'year');
}

function span(difference: number, unit: Unit): Span {
  const side = difference === 0 ? 'same' : difference > 0 ? 'after' : 'before';
  return { side, count: Math.abs(difference), unit };
}

/** Months since the year 0. */
function monthOf(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Months from `a` to `b` that are complete: 12 Jan to 11 Mar is one. */
function wholeMonths(a: Day, b: Day): number {
  const months = monthOf(b) - monthOf(a);
  const dayOfA = a.slice(8);
  const dayOfB = b.slice(8);
  if (months > 0 && dayOfB < dayOfA) return months - 1;
  return months < 0 && dayOfB > dayOfA ? months + 1 : months;
}
