import { describe, expect, it } from 'vitest';
import { isDateTold } from './date-told.ts';

describe('isDateTold', () => {
  it('is so where a text has the date as precisely, however it is written', () => {
    const death = ['Death of the opposition leader on 16 February 2024.'];
    expect(isDateTold({ kind: 'event', date: '2024-02-16', texts: death, language: 'en' })).toBe(true);
    expect(isDateTold({ kind: 'event', date: '2024-02', texts: death, language: 'en' })).toBe(true);
    const us = ['The vote of February 16, 2024.'];
    expect(isDateTold({ kind: 'event', date: '2024-02-16', texts: us, language: 'en' })).toBe(true);
    const german = ['Tod am 16. Februar 2024 im Lager.'];
    expect(isDateTold({ kind: 'event', date: '2024-02-16', texts: german, language: 'de' })).toBe(true);
  });

  it('is not so where it is more precise than the texts, or is another date', () => {
    const texts = ['War of 1936–1939 in Spain.', 'It took effect on 6 February 2024.'];
    const told = (date: string) => isDateTold({ kind: 'conflict', date, texts, language: 'en' });
    expect(told('1936-07-17')).toBe(false);
    expect(told('2024-02-26')).toBe(false);
    expect(told('1936')).toBe(true);
  });

  it('takes a year for that of the founding of a body only beside a word that says so', () => {
    const told = (gloss: string) =>
      isDateTold({ kind: 'organisation', date: '1927', texts: [gloss], language: 'en' });
    expect(told('Football club in Kyiv, founded in 1927.')).toBe(true);
    expect(told('Football club in Kyiv, champion of 1927.')).toBe(false);
  });

  it('is never so for a person, who is in the news for something else', () => {
    const texts = ['Born in 1971 in Kyiv.'];
    expect(isDateTold({ kind: 'person', date: '1971', texts, language: 'en' })).toBe(false);
  });
});
