import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  country('Kenya', 'KE'),
  country('Australia', 'AU'),
  { ...country('Jordan', 'JO'), needsCue: true, familiarity: 2 },
  {
    id: 'place.santiago',
    name: 'Santiago de Chile',
    short: [{ text: 'Santiago', needsCue: true }],
    cues: ['Chile'],
    familiarity: 1,
    country: 'CL',
  },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a town that bears a surname', () => {
  const santiago = 'Santiago → place.santiago';

  it('is marked where something is in it, if a word near speaks for it, and then elsewhere too', () => {
    expect(marks('Chile sent help. Fires burned in Santiago. Later Santiago was safe.')).toEqual([
      santiago,
      santiago,
    ]);
    expect(marks('Chile mourns. It happened near the northern city of Santiago.')).toEqual([santiago]);
    expect(marks('A Santiago-based bank of Chile closed.')).toEqual([santiago]);
  });

  it('is marked as the city of that name, without a further word', () => {
    expect(marks('Tourists filled the old city of Santiago again.')).toEqual([santiago]);
    expect(marks('They met the mayor of Santiago.')).toEqual([santiago]);
    expect(marks('They saw the village of Santiago.')).toEqual([]);
  });

  it('is left to people elsewhere', () => {
    expect(marks('She trusted in Santiago, the singer.')).toEqual([]);
    expect(marks('Chile heard that Santiago sang.')).toEqual([]);
  });
});

describe('a list of places', () => {
  it('speaks for the one that is also a surname', () => {
    expect(marks('Strikes hit sites in Kenya, Jordan and Australia.')).toContain('Jordan → place.jordan');
    expect(marks('She met Jordan, a singer, later.')).toEqual([]);
  });
});
