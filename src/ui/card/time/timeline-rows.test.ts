import { describe, expect, it } from 'vitest';
import { line } from '../../testing/sample-cards.ts';
import { type TimelineRow, tellingRows, timelineRows } from './timeline-rows.ts';

const event = (date: string) => ({ date, text: `What happened in ${date}`, sources: [] });
const period = (from: string, to?: string) => ({
  ...line({ text: 'Minister', ...(to === undefined ? {} : { to }) }),
  from,
});
const shown = (row: TimelineRow) => {
  if (row.at === 'event') return row.event.date;
  return row.at === 'period' ? `${row.period.from}–${row.period.to ?? ''}` : row.at;
};

describe('timelineRows', () => {
  it('sorts events and puts the article after those of its own day', () => {
    const rows = timelineRows(
      { events: [event('2024'), event('2023-09-12'), event('2022-07')], periods: [] },
      { article: '2023-09-12', today: '2026-11-23' },
    );

    expect(rows.map(shown)).toEqual(['2022-07', '2023-09-12', 'article', '2024']);
    expect(rows.at(-1)).toMatchObject({ side: 'after-article' });
  });

  it('puts what lasted where it began', () => {
    const rows = timelineRows(
      { events: [event('2022-07')], periods: [period('2021-08', '2023'), period('2024')] },
      { article: '2023-09-12', today: '2026-11-23' },
    );

    expect(rows.map(shown)).toEqual(['2021-08–2023', '2022-07', 'article', '2024–']);
    expect(tellingRows(rows)).toBe(3);
  });

  it('says once what an event of the same day tells of a state', () => {
    const signed = { ...period('2022-07-22'), state: 'signed' } as const;
    const history = { events: [event('2022-07-22')], periods: [signed, period('2022-07-22')] };

    const rows = timelineRows(history, { today: '2026-11-23' });

    expect(rows.map(shown)).toEqual(['2022-07-22–', '2022-07-22']);
  });

  it('marks today only where something is still to come', () => {
    const days = { today: '2026-11-23' };
    const at = (date: string) =>
      timelineRows({ events: [event(date)], periods: [] }, days).map((row) => row.at);

    expect(at('2027-01')).toEqual(['today', 'event']);
    expect(at('2020')).toEqual(['event']);
  });
});
