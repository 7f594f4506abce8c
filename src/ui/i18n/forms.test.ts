import { describe, expect, it } from 'vitest';
import { periodPhrase } from '../card/time/line-phrases.ts';
import { inLanguage } from '../testing/in-language.ts';
import { dateWithSpan } from './dates.ts';
import { counted, enumerated, formatNumber } from './forms.ts';

describe('numbers of things', () => {
  it.each([
    ['en', ['0 entries', '1 entry', '2 entries', '1,204 entries']],
    ['uk', ['0 записів', '1 запис', '2 записи', '1 204 записи']],
    ['de', ['0 Einträge', '1 Eintrag', '2 Einträge', '1.204 Einträge']],
    ['fr', ['0 entrée', '1 entrée', '2 entrées', '1 204 entrées']],
    ['es', ['0 entradas', '1 entrada', '2 entradas', '1204 entradas']],
    ['ko', ['항목 0개', '항목 1개', '항목 2개', '항목 1,204개']],
    ['ar', ['لا مدخلات', 'مدخل واحد', 'مدخلان', '1,204 مدخلات']],
  ])('have the forms of %s', (language, written) => {
    const t = inLanguage(language);

    const said = [0, 1, 2, 1204].map((count) =>
      counted(t, 'entryCount', count).replace(/[\u00a0\u202f]/g, ' '),
    );

    expect(said).toEqual(written);
  });

  it('are written as the language does', () => {
    expect(formatNumber(inLanguage('de'), 9540)).toBe('9.540');
  });
});

describe('dates in phrases', () => {
  it.each([
    ['en', 'since 4 Aug 2021', 'until 2021'],
    ['uk', 'з 4 серп. 2021 р.', 'до 2021'],
    ['de', 'seit dem 4. Aug. 2021', 'bis 2021'],
    ['fr', 'depuis le 4 août 2021', 'jusqu’en 2021'],
    ['es', 'desde el 4 ago 2021', 'hasta 2021'],
    ['ko', '2021년 8월 4일부터', '2021년까지'],
    ['ar', 'منذ 4 أغسطس 2021', 'حتى 2021'],
  ])('follow the precision in %s', (language, since, until) => {
    const t = inLanguage(language);

    expect(periodPhrase(t, { from: '2021-08-04' }, undefined)).toBe(since);
    expect(periodPhrase(t, { to: '2021' }, undefined)).toBe(until);
  });

  it.each([
    ['uk', '18 вер. 2023 р., через 6 днів після цієї статті'],
    ['fr', '18 sept. 2023, 6 jours après cet article'],
    ['ko', '2023년 9월 18일, 기사 작성 6일 후'],
    ['ar', '18 سبتمبر 2023، 6 أيام بعد هذا المقال'],
  ])('tell the distance from the article in %s', (language, written) => {
    const said = dateWithSpan(inLanguage(language), '2023-09-12', '2023-09-18');

    expect(said.replace(/[\u00a0\u202f]/g, ' ')).toBe(written);
  });
});

describe('lists of names', () => {
  it('have the comma of the language and nothing that is glued to a name', () => {
    expect(enumerated(inLanguage('en'), ['Kyiv', 'Ukraine', 'Russia'])).toBe('Kyiv, Ukraine, Russia');
    expect(enumerated(inLanguage('ar'), ['Kyiv', 'Ukraine'])).toBe('Kyiv، Ukraine');
    expect(enumerated(inLanguage('ko'), [])).toBe('');
  });
});
