import { type CardModel, type Day, firstDay, type PartialDate, type Period } from '../../../pack/index.ts';

type Event = CardModel['events'][number];

/** What a card knows of an entity's past and future. */
export type History = Pick<CardModel, 'events' | 'periods'>;

type Side = 'past' | 'after-article';

/** One line of the timeline: what happened, what lasted, or the day that the reader stands on. */
export type TimelineRow =
  | { readonly at: 'event'; readonly event: Event; readonly side: Side }
  | { readonly at: 'period'; readonly period: Period; readonly side: Side }
  | { readonly at: 'article'; readonly day: Day }
  | { readonly at: 'today'; readonly day: Day };

interface Days {
  readonly article?: Day | undefined;
  readonly today: Day;
}

/** Oldest first, with the article's day and, where something is still to come, today in their places. */
export function timelineRows(history: History, { article, today }: Days): readonly TimelineRow[] {
  const sideOf = (date: PartialDate): Side =>
    article !== undefined && firstDay(date) > article ? 'after-article' : 'past';
  const rows: TimelineRow[] = [
    ...history.periods
      .filter((period) => !isTold(period, history.events))
      .map((period) => ({ at: 'period', period, side: sideOf(period.from) }) as const),
    ...history.events.map((event) => ({ at: 'event', event, side: sideOf(event.date) }) as const),
  ].sort((a, b) => compare(dayOf(a), dayOf(b)));
  if (rows.some((row) => dayOf(row) > today)) insert(rows, { at: 'today', day: today });
  if (article !== undefined) insert(rows, { at: 'article', day: article });
  return rows;
}

/** How many of them tell something of the entity. */
export function tellingRows(rows: readonly TimelineRow[]): number {
  return rows.filter(({ at }) => at === 'event' || at === 'period').length;
}

/** "Signed in Istanbul" of the same day says more than the state "signed". */
function isTold({ state, from }: Period, events: readonly Event[]): boolean {
  return state !== undefined && events.some(({ date }) => date === from);
}

/** Behind everything that happened up to that day: an article tells of the day it is written on. */
function insert(rows: TimelineRow[], row: TimelineRow & { readonly day: Day }): void {
  const next = rows.findIndex((other) => dayOf(other) > row.day);
  rows.splice(next === -1 ? rows.length : next, 0, row);
}

function dayOf(row: TimelineRow): Day {
  if (row.at === 'event') return firstDay(row.event.date);
  return row.at === 'period' ? firstDay(row.period.from) : row.day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
