import { describe, expect, it } from 'vitest';
import { timelineRows } from './timeline-rows.ts';

const event = (date: string) => ({ date, text: `What happened in ${date}`, sources: [] });

describe('timelineRows', () => {
  it('sorts events and puts the article after those of its own day', () => {
    const rows = timelineRows([event('2024'), event('2023-09-12'), event('2022-07')], {
      article: '2023-09-12',
      today: '2026-11-23',
    });

    expect(rows.map((row) => (row.at === 'event' ? row.event.date : row.at))).toEqual([
      '2022-07',
      '2023-09-12',
      'article',
      '2024',
    ]);
    expect(rows.at(-1)).toMatchObject({ side: 'after-article' });
  });

  it('marks today only where something is still to come', () => {
    const days = { today: '2026-11-23' };

    expect(timelineRows([event('2027-01')], days).map((row) => row.at)).toEqual(['today', 'event']);
    expect(timelineRows([event('2020')], days).map((row) => row.at)).toEqual(['event']);
  });
});
