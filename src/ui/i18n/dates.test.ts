import { describe, expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { dateWithSpan, formatDate, spanBetween, spanPhrase } from './dates.ts';

const ARTICLE = '2023-09-12';

describe('formatDate', () => {
  it('writes only what is known of a date', () => {
    expect(formatDate(english, '2023-07-17')).toBe('17 Jul 2023');
    expect(formatDate(english, '2023-07')).toBe('Jul 2023');
    expect(formatDate(english, '2023')).toBe('2023');
  });
});

describe('spanBetween', () => {
  it.each([
    ['2023-09-18', 6, 'day', 'after'],
    ['2023-09-25', 13, 'day', 'after'],
    ['2023-09-26', 2, 'week', 'after'],
    ['2023-07-17', 8, 'week', 'before'],
    ['2023-07-11', 2, 'month', 'before'],
    ['2024-02-16', 5, 'month', 'after'],
    ['2025-09-11', 23, 'month', 'after'],
    ['2025-09-12', 2, 'year', 'after'],
    ['2014-03-18', 9, 'year', 'before'],
    ['2023-11', 2, 'month', 'after'],
    ['2021-09', 2, 'year', 'before'],
    ['2020', 3, 'year', 'before'],
  ] as const)('puts %s at %i %s(s) %s the article', (date, count, unit, side) => {
    expect(spanBetween(ARTICLE, date)).toEqual({ count, unit, side });
  });

  it('is never finer than the date', () => {
    expect(spanBetween(ARTICLE, '2023-09')).toEqual({ count: 0, unit: 'month', side: 'same' });
    expect(spanBetween(ARTICLE, '2023')).toEqual({ count: 0, unit: 'year', side: 'same' });
    expect(spanBetween(ARTICLE, ARTICLE)).toEqual({ count: 0, unit: 'day', side: 'same' });
  });
});

describe('spanPhrase', () => {
  it('says how far a date lies from the article', () => {
    expect(spanPhrase(english, ARTICLE, '2023-09-18')).toBe('6 days after this article');
    expect(spanPhrase(english, ARTICLE, '2023-09-13')).toBe('1 day after this article');
    expect(spanPhrase(english, ARTICLE, '2023-07-17')).toBe('8 weeks before this article');
    expect(spanPhrase(english, ARTICLE, ARTICLE)).toBe('on the day of this article');
    expect(spanPhrase(english, ARTICLE, '2023-09')).toBe('in the month of this article');
    expect(spanPhrase(english, ARTICLE, '2023')).toBe('in the year of this article');
  });
});

describe('dateWithSpan', () => {
  it('leaves the distance out where the page gives no date', () => {
    expect(dateWithSpan(english, undefined, '2023-07-17')).toBe('17 Jul 2023');
    expect(dateWithSpan(english, ARTICLE, '2023-07-17')).toBe('17 Jul 2023, 8 weeks before this article');
  });
});
