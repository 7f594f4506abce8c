import { describe, expect, it } from 'vitest';
import type { LifecycleState } from '../../pack/index.ts';
import { english } from '../testing/english.ts';
import { line } from '../testing/sample-cards.ts';
import { lifecyclePhrase, lifecycleTone, periodPhrase } from './line-phrases.ts';

const ARTICLE = '2023-07-12';

describe('periodPhrase', () => {
  it('measures the end of a role that lies after the article', () => {
    const phrase = periodPhrase(english, { from: '2021-08-04', to: '2023-07-18' }, ARTICLE);

    expect(phrase).toBe('from 4 Aug 2021 until 18 Jul 2023, 6 days after this article');
  });

  it('measures a beginning that lies after the article', () => {
    expect(periodPhrase(english, { from: '2023-08-12' }, ARTICLE)).toBe(
      'since 12 Aug 2023, 4 weeks after this article',
    );
  });

  it('gives dates alone for what the article could know', () => {
    expect(periodPhrase(english, { from: '2012-05-07' }, ARTICLE)).toBe('since 7 May 2012');
    expect(periodPhrase(english, { to: '2019' }, ARTICLE)).toBe('until 2019');
    expect(periodPhrase(english, {}, ARTICLE)).toBeUndefined();
  });
});

describe('lifecyclePhrase', () => {
  const status = (state: LifecycleState, from?: string) => ({
    ...line({ text: 'It is so', ...(from === undefined ? {} : { from }) }),
    state,
  });

  it('measures what happened shortly before the article', () => {
    const phrase = lifecyclePhrase(english, status('lapsed', '2023-05-17'), ARTICLE);

    expect(phrase).toBe('17 May 2023, 8 weeks before this article');
  });

  it('says since when a lasting state holds', () => {
    expect(lifecyclePhrase(english, status('in force', '2022-07-22'), undefined)).toBe('since 22 Jul 2022');
  });

  it('does not count the years of what is long past', () => {
    expect(lifecyclePhrase(english, status('in force', '1945-10-24'), ARTICLE)).toBe('since 24 Oct 1945');
  });

  it('says nothing where the date is not known', () => {
    expect(lifecyclePhrase(english, status('active'), ARTICLE)).toBeUndefined();
  });

  it('gives each state a tone', () => {
    expect(lifecycleTone('in force')).toBe('live');
    expect(lifecycleTone('withdrawn from')).toBe('over');
  });
});
