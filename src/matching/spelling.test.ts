import { describe, expect, it } from 'vitest';
import { indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

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

  it('does not take an adjective or a plural for a misspelt name', () => {
    expect(found('The Parlierese and the Parliers of old. Munichs.')).toEqual([]);
  });

  it('does not turn one person into another', () => {
    expect(found('Mikhail Gorbunov spoke. Dmitry Pesky sang.')).toEqual([]);
  });
});
