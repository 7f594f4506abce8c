import { describe, expect, it } from 'vitest';
import { declinePerson } from './decline-person.ts';

describe('Russian names of persons', () => {
  it.each([
    ['Дмитрий Сергеевич Песков', ['Дмитрия Сергеевича Пескова', 'Дмитрию Пескову']],
    ['Ким Чен Ын', ['Ким Чен Ына', 'Ким Чен Ыном']],
    ['Си Цзиньпин', ['Си Цзиньпина', 'Си Цзиньпином']],
    ['Джон Куинси Адамс', ['Джона Куинси Адамса']],
    ['Алекс ван дер Цваан', ['Алекса ван дер Цваана']],
    ['Джон Ф. Кеннеди', ['Джона Ф. Кеннеди']],
    ['Б.Джонсон', ['Б.Джонсона']],
    ['Джейкоб Рис-Могг', ['Джейкоба Рис-Могга']],
    ['Джордж Буш-младший', ['Джорджем Бушем-младшим']],
    ['Ева-Мария Лийметс', ['Евой-Марией Лийметс']],
    ['Ангела Меркель', ['Ангелой Меркель']],
    ['Алексей Навальный', ['Алексеем Навальным']],
    ['Юлия Тимошенко', ['Юлию Тимошенко']],
    ['пророк Мухаммед', ['пророка Мухаммеда']],
  ])('decline: %s', async (name, expected) => {
    expect((await declinePerson(name, 'ru')).full).toEqual(expect.arrayContaining(expected));
  });

  it('keep women’s surnames that have no ending of their own', async () => {
    expect((await declinePerson('Ангела Меркель', 'ru')).short).toEqual(['Меркель']);
  });

  it('are short by the family name where it stands first', async () => {
    expect((await declinePerson('Ким Чен Ын', 'ru')).short).toContain('Кимом');
    expect((await declinePerson('Ким Чен Ын', 'ru')).short).not.toContain('Ын');
  });
});

describe('Ukrainian names of persons', () => {
  it.each([
    ['Барак Обама', ['Барака Обами']],
    ['Азія Бібі', ['Азію Бібі', 'Азії Бібі']],
    ['Жан-Клод Юнкер', ['Жан-Клодом Юнкером', 'Жаном-Клодом Юнкером']],
    ['Володимир Зеленський', ['Володимира Зеленського', 'Володимиру Зеленському']],
    ['Дуа Ліпа', ['Дуа Ліпи']],
    ['Петро Порошенко', ['Петра Порошенка']],
    ['Дональд Трамп', ['Дональду Трампові']],
    ['Ганна Маляр', ['Ганною Маляр']],
  ])('decline: %s', async (name, expected) => {
    expect((await declinePerson(name, 'uk')).full).toEqual(expect.arrayContaining(expected));
  });
});
