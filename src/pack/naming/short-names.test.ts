import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { derivedShortNames } from './short-names.ts';

function derivedOf(draft: Parameters<typeof sourceOf>[0][number]) {
  return sourceOf([draft]).entities.flatMap((entity) => derivedShortNames(entity).map(({ text }) => text));
}

describe('short names that a record need not write down', () => {
  test('are the last name of a person without a short form', () => {
    expect(derivedOf({ id: 'person.anna-borg', name: 'Anna Borg' })).toEqual(['Borg']);
  });

  test('are none for what is no person', () => {
    expect(derivedOf({ id: 'place.bad-ems', name: 'Bad Ems' })).toEqual([]);
  });

  test('are the last name with and without its Arabic article', () => {
    expect(derivedOf({ id: 'person.ahmed-al-sharaa', name: 'Ahmed al-Sharaa' })).toEqual([
      'al-Sharaa',
      'Sharaa',
    ]);
  });

  test('are a short form with each article that the full names have', () => {
    const draft = {
      id: 'person.sisi',
      name: 'Abdel Fattah el-Sisi',
      aliases: ['Abdel-Fattah el-Sissi', 'Abdel Fattah al-Sisi'],
      short: ['Sisi', 'Sissi', 'al-Sisi'],
    };
    expect(derivedOf(draft)).toEqual(['el-Sisi', 'el-Sissi']);
  });

  test('are the last name in scripts whose papers use it alone', () => {
    const draft = {
      id: 'person.zelenskyy',
      name: 'Volodymyr Zelenskyy',
      native: {
        uk: 'Володимир Зеленський',
        ja: 'ウォロディミル・ゼレンスキー',
        ko: '볼로디미르 젤렌스키',
        ar: 'فولوديمير زيلينسكي',
      },
    };
    expect(derivedOf(draft)).toEqual(['Zelenskyy', 'Зеленський', 'ゼレンスキー', '젤렌스키', 'زيلينسكي']);
  });

  test('need a cue where the written ones do', () => {
    const { entities } = sourceOf([
      {
        id: 'person.frank',
        name: 'Anne Frank',
        short: [{ text: 'Frank', needsCue: true }],
        native: { ru: 'Анна Франк' },
      },
    ]);
    expect(entities.flatMap(derivedShortNames)).toMatchObject([{ text: 'Франк', needsCue: true }]);
  });

  test('are none in other scripts of a person who is called by the given name', () => {
    const hunter = [{ text: 'Hunter', needsCue: true }];
    const native = { ru: 'Хантер Байден' };
    expect(derivedOf({ id: 'person.hunter-biden', name: 'Hunter Biden', short: hunter, native })).toEqual([]);
    expect(derivedOf({ id: 'person.joe-biden', name: 'Joe Biden', short: ['Biden'], native })).toEqual([
      'Байден',
    ]);
  });

  test('need a cue in Arabic where people are called by Arabic words', () => {
    const { entities } = sourceOf([
      { id: 'person.hariri', name: 'Saad Hariri', country: 'LB', native: { ar: 'سعد الحريري' } },
      { id: 'person.macron', name: 'Emmanuel Macron', country: 'FR', native: { ar: 'إيمانويل ماكرون' } },
    ]);
    const natives = entities.flatMap(derivedShortNames).filter(({ lang }) => lang === 'ar');
    expect(natives.map(({ text, needsCue = false }) => [text, needsCue])).toEqual([
      ['الحريري', true],
      ['ماكرون', false],
    ]);
  });

  test('are the last name also where the compiler has made short case endings of a native one', () => {
    const [entity] = sourceOf([{ id: 'person.marchenko', name: 'Serhii Marchenko' }]).entities;
    if (!entity) throw new Error('a record gives an entity');
    const ending = { text: 'Марченка', lang: 'uk', form: 'short', generated: true } as const;

    const derived = derivedShortNames({ ...entity, names: [...entity.names, ending] });
    expect(derived.map(({ text }) => text)).toEqual(['Marchenko']);
  });

  test('are none of its case endings', () => {
    const draft = { id: 'person.ma', name: 'Jack Ma', short: ['Ma'], native: { ru: 'Джек Ма' } };
    const [entity] = sourceOf([draft]).entities;
    if (!entity) throw new Error('a record gives an entity');
    const ending = { text: 'Джеком Мой', lang: 'ru', form: 'native', generated: true } as const;

    expect(derivedShortNames({ ...entity, names: [...entity.names, ending] })).toEqual([]);
  });

  test('do not begin in the middle of “Abd el-Fattah”', () => {
    const draft = {
      id: 'person.alaa',
      name: 'Alaa Abdel Fattah',
      aliases: ['Alaa Abd el-Fattah'],
      short: ['Fattah'],
    };
    expect(derivedOf(draft)).toEqual([]);
  });
});
