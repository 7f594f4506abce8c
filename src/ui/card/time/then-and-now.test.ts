import { describe, expect, it } from 'vitest';
import { line, TODAY } from '../../testing/sample-cards.ts';
import { thenAndNow } from './then-and-now.ts';

const ARTICLE_DAY = '2023-09-12';
const DEPUTY = line({ text: 'Deputy minister', from: '2021', to: '2023-09-18' });
const MINISTER = line({ text: 'Minister', from: '2023-09-19' });
const ACTING = line({ text: 'Acting minister', from: '2023-09-18', to: '2023-09-19' });

describe('thenAndNow', () => {
  it('gives only today where the page has no date', () => {
    const now = { day: TODAY, roles: [MINISTER] };

    expect(thenAndNow({ now, changes: [] })).toEqual({ mode: 'undated', now });
  });

  it('says once what holds on both days', () => {
    const [then, now] = onBothDays([DEPUTY], [DEPUTY]);

    expect(thenAndNow({ then, now, changes: [] })).toEqual({ mode: 'same', now });
  });

  it('tells a change by the lines of the two days where they show it', () => {
    const [then, now] = onBothDays([DEPUTY], [MINISTER]);
    const ended = { date: '2023-09-18', what: 'ended', line: DEPUTY, daysAfterArticle: 6 } as const;
    const began = { date: '2023-09-19', what: 'began', line: MINISTER, daysAfterArticle: 7 } as const;

    expect(thenAndNow({ then, now, changes: [ended, began] })).toEqual({
      mode: 'changed',
      then,
      now,
      between: [],
    });
  });

  it('lists what began and ended in between', () => {
    const [then, now] = onBothDays([DEPUTY], [MINISTER]);
    const began = { date: '2023-09-18', what: 'began', line: ACTING, daysAfterArticle: 6 } as const;

    expect(thenAndNow({ then, now, changes: [began] })).toMatchObject({
      between: [{ what: 'began', line: ACTING }],
    });
  });

  it('gives one line to what both began and ended', () => {
    const [then, now] = onBothDays([DEPUTY], [MINISTER]);
    const began = { date: '2023-09-18', what: 'began', line: ACTING, daysAfterArticle: 6 } as const;
    const ended = { date: '2023-09-19', what: 'ended', line: ACTING, daysAfterArticle: 7 } as const;

    expect(thenAndNow({ then, now, changes: [began, ended] })).toMatchObject({
      between: [{ what: 'came and went', line: ACTING }],
    });
  });

  it('lets the end of a treaty speak for what ends with it', () => {
    const lapsed = { ...line({ text: 'Expired', from: '2026-02-05' }), state: 'lapsed' } as const;
    const inForce = line({ text: 'In force', to: '2026-02-05' });
    const [then] = onBothDays([], []);
    const now = { day: TODAY, roles: [], lifecycle: lapsed };
    const ended = { date: '2026-02-05', what: 'ended', line: inForce, daysAfterArticle: 877 } as const;

    expect(thenAndNow({ then, now, changes: [ended] })).toMatchObject({ between: [] });
  });

  it('counts a death since the article as a change', () => {
    const [then, now] = onBothDays([], []);

    expect(thenAndNow({ then, now, changes: [], to: '2024-02-16' })).toMatchObject({
      mode: 'changed',
      end: '2024-02-16',
    });
    expect(thenAndNow({ then, now, changes: [], to: '2022-02-16' })).toMatchObject({ mode: 'same' });
  });

  it('tells a death also where an office of the same year stands in between', () => {
    const [then, now] = onBothDays([], []);
    const began = (text: string) =>
      ({ date: '2024', what: 'began', line: line({ text, from: '2024' }), daysAfterArticle: 200 }) as const;
    const end = { end: '2024' };

    expect(thenAndNow({ then, now, changes: [began('Senator')], to: '2024' })).toMatchObject(end);
    expect(thenAndNow({ then, now, changes: [began('Held in 2024.')], to: '2024' })).not.toMatchObject(end);
  });
});

function onBothDays(then: readonly (typeof DEPUTY)[], now: readonly (typeof DEPUTY)[]) {
  return [
    { day: ARTICLE_DAY, roles: then },
    { day: TODAY, roles: now },
  ] as const;
}
