import { describe, expect, it } from 'vitest';
import type { LifecycleState } from '../../../pack/index.ts';
import { english } from '../../testing/english.ts';
import { line } from '../../testing/sample-cards.ts';
import {
  asOfPhrase,
  beyondState,
  changePhrase,
  factPhrase,
  lifecyclePhrase,
  lifecycleTone,
  periodParts,
  periodPhrase,
  rolePhrase,
} from './line-phrases.ts';

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

  it('says that an end may lie before or after the article where only its year is known', () => {
    expect(periodPhrase(english, { from: '2006', to: '2023' }, ARTICLE)).toBe(
      'from 2006 until 2023, in the year of this article',
    );
    expect(periodPhrase(english, { from: '2023-07' }, ARTICLE)).toBe(
      'since Jul 2023, in the month of this article',
    );
  });

  it('gives dates alone for what the article could know', () => {
    expect(periodPhrase(english, { from: '2012-05-07' }, ARTICLE)).toBe('since 7 May 2012');
    expect(periodPhrase(english, { to: '2019' }, ARTICLE)).toBe('until 2019');
    expect(periodPhrase(english, {}, ARTICLE)).toBeUndefined();
  });
});

describe('asOfPhrase', () => {
  it('says when a line was checked, unless its end or its own words say so', () => {
    const role = line({ text: 'Mayor of Opytne', asOf: '2018' });

    expect(asOfPhrase(english, role)).toBe('as of 2018');
    expect(asOfPhrase(english, { ...role, to: '2018' })).toBeUndefined();
    expect(asOfPhrase(english, { ...role, stale: true })).toBeUndefined();
  });
});

describe('factPhrase', () => {
  const later = '2025-06-22';
  const phrase = (text: string, from: string, happened = false) =>
    factPhrase(english, { text, from }, { article: ARTICLE, happened });

  it('does not repeat a date that the sentence gives', () => {
    expect(phrase('Founded in 1988.', '1988')).toBeUndefined();
    expect(phrase('Dropped on Fordow on 22 June 2025.', later)).toBe('23 months after this article');
  });

  it('does not repeat both ends of a period that the sentence gives', () => {
    const led = (to: string, article?: string) => {
      const fact = { text: 'Led the assault in 2022–2023.', from: '2022', to };
      return factPhrase(english, fact, { article, happened: false });
    };
    expect(led('2023-05', '2022-06-01')).toBe('until May 2023, 11 months after this article');
    expect(led('2023-05', '2024-06-01')).toBeUndefined();
    expect(led('2024', '2024-06-01')).toBe('from 2022 until 2024, in the year of this article');
  });

  it('says "since" of what lasts, and the date of what happened', () => {
    expect(phrase('Used by Ukraine.', '2022-06')).toBe('since Jun 2022');
    expect(phrase('Has 32 members.', '2021-03-07')).toBe('since 7 Mar 2021');
    expect(phrase('Currency: euro (EUR).', '2015-01-01')).toBe('since 1 Jan 2015');
    expect(phrase('Sworn in as prime minister of Samoa.', '2021-09-16')).toBe('16 Sept 2021');
    expect(phrase('About 2,200 people died.', '2021-08-14', true)).toBe('14 Aug 2021');
    expect(phrase('Some 300 people died.', later, true)).toBe('22 Jun 2025, 23 months after this article');
  });
});

describe('rolePhrase', () => {
  it('gives no day again that a role in a sentence gives', () => {
    const joined = { text: 'Has eleven members since a state joined in 2021.', from: '2021-10-26' };
    expect(rolePhrase(english, joined, ARTICLE)).toBeUndefined();
    expect(rolePhrase(english, { text: 'Has eleven members.', from: '2021-10-26' }, ARTICLE)).toBe(
      'since 26 Oct 2021',
    );
    expect(rolePhrase(english, { text: 'Chair of Expo 2021', from: '2021-10-26' }, ARTICLE)).toBe(
      'since 26 Oct 2021',
    );
  });
});

describe('changePhrase', () => {
  it('measures a day that the sentence names and gives any other', () => {
    const rules = (text: string) => changePhrase(english, { text, date: '2021-08-15' }, '2019-08-10');
    expect(rules('Rules Afghanistan since 15 August 2021.')).toBe('2 years after this article');
    expect(rules('Rules Afghanistan.')).toBe('15 Aug 2021, 2 years after this article');
  });
});

describe('beyondState', () => {
  it('is nothing where a status says its state and its date again', () => {
    const beyond = (text: string) => beyondState({ text, state: 'in force', from: '2009-12-01' });

    expect(beyond('In force.')).toBeUndefined();
    expect(beyond('In force since 1 December 2009.')).toBeUndefined();
    expect(beyond('In force since 2009')).toBeUndefined();
    expect(beyond('In force since 2010.')).toBe('In force since 2010.');
    expect(beyond('In force since 2009; Britain left.')).toBe('In force since 2009; Britain left.');
  });
});

describe('periodParts', () => {
  const parts = (text: string, state?: LifecycleState) =>
    periodParts({ ...line({ text }), from: '2023-02', ...(state ? { state } : {}) });

  it('are state and text unless one of them says it all', () => {
    expect(parts('Not renewed.', 'suspended')).toEqual({ state: 'suspended', text: 'Not renewed.' });
    expect(parts('Suspended by Russia.', 'suspended')).toEqual({ text: 'Suspended by Russia.' });
    expect(parts('Suspended.', 'suspended')).toEqual({ state: 'suspended' });
    expect(parts('Minister')).toEqual({ text: 'Minister' });
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
