import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { flagNames } from './flag-names.ts';
import { isBoundToLanguage } from './reason-for-cue.ts';

type Draft = Parameters<typeof sourceOf>[0][number];

/** Text and flag of each name of one word. */
function flagsOf(drafts: readonly Draft[], words: readonly string[] = []) {
  const flagged = flagNames(sourceOf(drafts).entities, new Set(words));
  return flagged.map(({ names }) =>
    names.filter(({ text }) => !text.includes(' ')).map(({ text, needsCue }) => [text, needsCue ?? false]),
  );
}

describe('names that need a cue', () => {
  test('are those that are common words, unless the record says otherwise', () => {
    const drafts = [
      { id: 'place.cork', name: 'Cork' },
      { id: 'place.turkey', name: 'Turkey', needsCue: false },
      { id: 'place.utrecht', name: 'Utrecht' },
    ];
    expect(flagsOf(drafts, ['cork', 'turkey'])).toEqual([
      [['Cork', true]],
      [['Turkey', false]],
      [['Utrecht', false]],
    ]);
  });

  test('are those that several people are called by, unless all others are less known and need one by their records', () => {
    const vano = {
      id: 'person.vano-borg',
      kind: 'person',
      name: 'Vano Borg',
      short: ['Borg'],
    } satisfies Draft;
    const ina = { id: 'person.ina-borg', kind: 'person', name: 'Ina Borg' } satisfies Draft;
    const inas = [{ text: 'Borg', needsCue: true }];
    const [hers, his] = [[['Borg', true]], [['Borg', true]]];
    expect(
      flagsOf([
        { ...ina, short: inas },
        { ...vano, familiarity: 3 },
      ]),
    ).toEqual([hers, [['Borg', false]]]);
    expect(flagsOf([{ ...ina, short: inas }, vano])).toEqual([hers, his]);
    expect(
      flagsOf([
        { ...ina, short: ['Borg'] },
        { ...vano, familiarity: 3 },
      ]),
    ).toEqual([hers, his]);
  });

  test('are also those of another script that are words there', () => {
    const drafts = [
      { id: 'company.bosch', name: 'Bosch', native: { uk: 'Бош' } },
      { id: 'company.meta', name: 'Meta', native: { uk: 'Мета' } },
    ];
    expect(flagsOf(drafts, ['мета'])).toEqual([
      [
        ['Bosch', false],
        ['Бош', false],
      ],
      [
        ['Meta', false],
        ['Мета', true],
      ],
    ]);
  });

  test('are not those that Persian calls places abroad: Persian pages alone read them', () => {
    const bound = (draft: Draft) =>
      flagNames(sourceOf([draft]).entities, new Set())
        .flatMap(({ names }) => names)
        .filter(isBoundToLanguage)
        .map(({ text }) => text);

    expect(
      bound({ id: 'place.seville', name: 'Seville', country: 'ES', native: { fa: 'سویا', ar: 'إشبيلية' } }),
    ).toEqual(['سویا']);
    expect(
      bound({ id: 'place.pamplona', name: 'Pamplona', country: 'ES', native: { fa: 'پامپلونا' } }),
    ).toEqual([]);
    expect(bound({ id: 'place.kerman', name: 'Kerman', country: 'IR', native: { fa: 'کرمان' } })).toEqual([]);
  });

  test('are surnames that two people bear by their records', () => {
    const drafts = [
      { id: 'person.george-w-bush', name: 'George W. Bush', short: ['Bush'] },
      { id: 'person.jeb-bush', name: 'Jeb Bush', short: ['Bush'] },
    ];
    expect(flagsOf(drafts)).toEqual([[['Bush', true]], [['Bush', true]]]);
  });

  test('are last words of names without a short form that are common words', () => {
    expect(flagsOf([{ id: 'person.godwin-friday', name: 'Godwin Friday' }], ['friday'])).toEqual([
      [['Friday', true]],
    ]);
  });

  test('are last words that two people without a short form share', () => {
    const drafts = [
      { id: 'person.a-borg', name: 'Anna Borg' },
      { id: 'person.b-borg', name: 'Bertu Borg' },
    ];
    expect(flagsOf(drafts)).toEqual([[['Borg', true]], [['Borg', true]]]);
  });

  test('are last words that are the short form of somebody else, who keeps it', () => {
    const drafts = [
      { id: 'person.javier-milei', name: 'Javier Milei', short: ['Milei'] },
      { id: 'person.karina-milei', name: 'Karina Milei' },
    ];
    expect(flagsOf(drafts)).toEqual([[['Milei', false]], [['Milei', true]]]);
  });

  test('are last words that are the name of something else, which keeps it', () => {
    const drafts = [
      { id: 'person.naomi-osaka', name: 'Naomi Osaka' },
      { id: 'place.osaka', name: 'Osaka' },
    ];
    expect(flagsOf(drafts)).toEqual([[['Osaka', true]], [['Osaka', false]]]);
  });

  test('are no last words that are a land or a numeral, which are no surnames', () => {
    const drafts = [
      { id: 'person.letizia', name: 'Queen Letizia of Spain' },
      { id: 'person.haakon', name: 'Haakon, Crown Prince of Norway' },
      { id: 'person.frederik', name: 'Frederik X' },
    ];
    expect(flagsOf(drafts, ['spain', 'norway', 'x'])).toEqual([[], [], []]);
  });

  test('are not last words that nobody else bears: the index finds them without a record', () => {
    expect(flagsOf([{ id: 'person.dmitry-peskov', name: 'Dmitry Peskov' }])).toEqual([[]]);
  });
});
