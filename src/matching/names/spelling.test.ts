import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { tokenize } from '../../pack/index.ts';
import { link } from '../index.ts';
import { correctionsOf, MOST_RESEMBLING } from './spelling.ts';

const index = indexOf([
  {
    id: 'person.volodymyr-zelenskyy',
    name: 'Volodymyr Zelenskyy',
    short: ['Zelenskyy'],
    familiarity: 3,
    native: { uk: 'Володимир Зеленський' },
  },
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'] },
  { id: 'person.mikhail-gorbachev', name: 'Mikhail Gorbachev', short: ['Gorbachev'] },
  { id: 'place.muenchen', name: 'Munich', familiarity: 2 },
  { id: 'place.parlier', name: 'Parlier' },
  { id: 'company.boeing', name: 'Boeing', aliases: ['Boeing Company'], familiarity: 3 },
  { id: 'place.fukushima', name: 'Fukushima', familiarity: 2, cues: ['reactor'] },
  { id: 'place.san-marino', name: 'San Marino', familiarity: 2 },
  { id: 'place.san-francisco', name: 'San Francisco', familiarity: 2 },
  { id: 'place.israel', name: 'Israel', familiarity: 3 },
  { id: 'organisation.idf', name: 'Israeli military', familiarity: 2 },
  { id: 'person.dmitry', name: 'Dmitry' },
  { id: 'person.john-bolton', name: 'John Bolton', short: ['Bolton'], familiarity: 2 },
]);

const found = (...texts: string[]) =>
  link(texts, index)
    .flat()
    .map(({ surface, entity, confidence }) => `${surface} → ${entity}, ${confidence}`);

describe('spelling', () => {
  it.each(['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenski', 'Volodimir Zelensky'])(
    'knows %s by its sounds',
    (name) => {
      expect(found(`${name} spoke.`)).toEqual([`${name} → person.volodymyr-zelenskyy, likely`]);
    },
  );

  it('follows the surname in its other spelling once the full name has been found', () => {
    expect(found('Volodymyr Zelenskyy spoke. Zelensky left.')).toEqual([
      'Volodymyr Zelenskyy → person.volodymyr-zelenskyy, sure',
      'Zelensky → person.volodymyr-zelenskyy, sure',
    ]);
  });

  it.each(['Dmitry Peskvo', 'Dmitry Peskow', 'Dmitri Peskov', 'Dmitry Pesskov', 'Dmity Peskov'])(
    'forgives one slip in %s',
    (name) => {
      expect(found(`${name} said so.`).join()).toContain('person.dmitry-peskov');
    },
  );

  it('does not correct a single word without a second reason', () => {
    expect(found('Earlier this week the Munich team met. Parlour games.')).toEqual([
      'Munich → place.muenchen, sure',
    ]);
  });

  it('does not count “San” or “New” as a word that tells', () => {
    expect(found('They met in San Fransisco, in the church of San Martino.')).toEqual([
      'San Fransisco → place.san-francisco, likely',
    ]);
  });

  it('does not take an adjective or a plural for a misspelt name', () => {
    expect(found('The Parlierese and the Parliers of old. Munichs.')).toEqual([]);
  });

  it('does not turn one person into another', () => {
    expect(found('Mikhail Gorbunov spoke. Dmitry Pesky sang.')).toEqual([]);
  });

  it('goes beyond a shorter name that the misspelt one begins with', () => {
    expect(found('In the end Dmitry Peskvo left.')).toEqual(['Dmitry Peskvo → person.dmitry-peskov, likely']);
  });

  it.each(['Mikahil Gorbachov', 'Voldymyr Zelensskyy', 'Mihkail Grobachev'])(
    'forgives a slip in each of two words in %s',
    (name) => {
      expect(found(`In the end ${name} left.`)).toHaveLength(1);
    },
  );

  it('corrects a long word alone where a cue stands near, and not else', () => {
    expect(found('The reactor at Fuksuhima leaked.')).toEqual(['Fuksuhima → place.fukushima, likely']);
    expect(found('They walked along Fuksuhima road.')).toEqual([]);
  });

  it('does not let a word that many bodies have vouch for a misspelt one', () => {
    expect(found('He owns the Boring Company and a rocket.')).toEqual([]);
  });

  it('does not turn a name into a longer one that it belongs to', () => {
    expect(found('It was Israel’s military that struck.')).toEqual(['Israel → place.israel, sure']);
  });

  it('does not take another letter in a short surname for a slip', () => {
    expect(found('John Belton of the bank spoke.')).toEqual([]);
  });
});

describe('correctionsOf', () => {
  it('gives what it would give without its memory, also when that has been full', () => {
    const name = 'llanfairpwllgwyngyllgogerychwyrndrobwll';
    const index = indexOf([{ id: 'place.llanfair', name }]);
    const misspelt = [...name].flatMap((_, at) =>
      Array.from(
        { length: 120 },
        (_, i) => name.slice(0, at) + String.fromCharCode(0x430 + i) + name.slice(at + 1),
      ),
    );
    const strange = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const text = [...misspelt, ...strange, ...misspelt].join(' ');
    const tokens = tokenize(text);
    let resembling = 0;
    for (let token = 0; token < tokens.count; token++) {
      const remembered = correctionsOf({ text, tokens, index }, token);
      resembling += remembered.length;
      if (token % 9 === 0)
        expect(remembered).toEqual(correctionsOf({ text, tokens, index: { ...index } }, token));
    }
    expect(resembling).toBeGreaterThan(2 * MOST_RESEMBLING);
  });
});
