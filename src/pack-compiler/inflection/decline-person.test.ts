import { describe, expect, it } from 'vitest';
import { declinePerson, declineSurname } from './decline-person.ts';

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
    expect(await declinePerson(name, 'ru')).toEqual(expect.arrayContaining(expected));
  });

  it('keep women’s surnames that have no ending of their own', async () => {
    expect(await declineSurname('Меркель', 'ru', 'female')).toEqual(['Меркель']);
  });

  it('keep the particles of a surname', async () => {
    expect(await declineSurname('бин Салман', 'ru', 'male')).toContain('бин Салмана');
    expect(await declineSurname('Бен Али', 'ru', 'male')).toEqual(['Бен Али']);
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
    expect(await declinePerson(name, 'uk')).toEqual(expect.arrayContaining(expected));
  });
});
