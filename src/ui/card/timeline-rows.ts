import { type CardModel, type Day, firstDay } from '../../pack/index.ts';

type Event = CardModel['events'][number];

/** One line of the timeline: something that happened, or the day that the reader stands on. */
export type TimelineRow =
  | { readonly at: 'event'; readonly event: Event; readonly side: 'past' | 'after-article' }
  | { readonly at: 'article'; readonly day: Day }
  | { readonly at: 'today'; readonly day: Day };

interface Days {
  readonly article?: Day | undefined;
  readonly today: Day;
}

/** Events oldest first, with the article's day and, where events are still to come, today in their places. */
export function timelineRows(events: readonly Event[], { article, today }: Days): readonly TimelineRow[] {
  const sorted = [...events].sort((a, b) => compare(firstDay(a.date), firstDay(b.date)));
  const rows: TimelineRow[] = sorted.map((event) => ({
    at: 'event',
    event,
    side: article !== undefined && firstDay(event.date) > article ? 'after-article' : 'past',
  }));
  if (sorted.some((event) => firstDay(event.date) > today)) insert(rows, { at: 'today', day: today });
  if (article !== undefined) insert(rows, { at: 'article', day: article });
  return rows;
}

/** Behind everything that happened up to that day: an article tells of the day it is written on. */
function insert(rows: TimelineRow[], row: TimelineRow & { readonly day: Day }): void {
  const next = rows.findIndex((other) => dayOf(other) > row.day);
  rows.splice(next === -1 ? rows.length : next, 0, row);
}

function dayOf(row: TimelineRow): Day {
  return row.at === 'event' ? firstDay(row.event.date) : row.day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
