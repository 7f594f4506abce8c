import { dropUndefined } from '../drop-undefined.ts';
import type { Claim, Volatility } from '../records/entity.ts';
import { type Day, lastDay } from '../records/partial-date.ts';
import type { DatedLine } from './card.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** After how many months without a check a claim that goes on may no longer be said with "is". */
const MONTHS_FRESH: Readonly<Record<Volatility, number>> = {
  office: 9,
  membership: 24,
  stable: Number.POSITIVE_INFINITY,
};

/** A claim as a card shows it on that day. */
export function lineOf(claim: Claim, day: Day, numbers: SourceNumbers): DatedLine {
  const { text, from, to, asOf } = claim;
  const stale = isStale(claim, day);
  return dropUndefined({ text, from, to, asOf, stale, sources: numbers.of(claim.sources) });
}

/**
 * Whether the claim was last checked too long before `day` to say that it still holds then. What is over does not go
 * out of date, and what was checked later than `day` is not stale for it.
 */
function isStale({ to, asOf, volatility }: Claim, day: Day): boolean {
  if (to !== undefined && lastDay(to) <= day) return false;
  return day > addMonths(lastDay(asOf), MONTHS_FRESH[volatility]);
}

function addMonths(day: Day, months: number): Day {
  if (!Number.isFinite(months)) return '9999-12-31';
  const date = new Date(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return target.toISOString().slice(0, 10);
}
