import { describe, expect, it } from 'vitest';
import { english } from '../../testing/english.ts';
import { lifePhrases } from './life-dates.tsx';

describe('lifePhrases', () => {
  it('says of a person born and died', () => {
    expect(phrases('person', { from: '1976-06-04', to: '2024-02-16' })).toEqual([
      'Born 4 Jun 1976',
      'Died 16 Feb 2024',
    ]);
  });

  it('says of a country since when it has been one', () => {
    expect(phrases('place', { from: '1958-10-02' })).toEqual(['Since 2 Oct 1958']);
    expect(phrases('place', { from: '1922-12-30', to: '1991-12-26' })).toEqual([
      'From 30 Dec 1922 until 26 Dec 1991',
    ]);
  });

  it('gives the one day of what began and ended on it', () => {
    expect(phrases('event', { from: '2021-08-15', to: '2021-08-15' })).toEqual(['15 Aug 2021']);
  });

  it('measures a beginning that lies after the article', () => {
    const phrase = lifePhrases({ t: english, kind: 'event', from: '2016-06-23', article: '2016-02-23' });

    expect(phrase).toEqual(['Began 23 Jun 2016, 4 months after this article']);
  });

  it('says nothing of what has no dates', () => {
    expect(phrases('place', {})).toEqual([]);
    expect(phrases('person', {})).toEqual([]);
  });
});

function phrases(
  kind: 'person' | 'place' | 'event',
  dates: { readonly from?: string; readonly to?: string },
) {
  return lifePhrases({ t: english, kind, ...dates, article: undefined });
}
