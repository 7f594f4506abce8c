import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'person.mia', name: 'M.I.A.', acronyms: ['MIA'], cues: ['rapper', 'singer'] },
  { id: 'place.turkey', name: 'Turkey', needsCue: true, familiarity: 3, aliases: ['Türkiye'] },
  { id: 'person.volker-turk', name: 'Volker Türk', short: ['Türk'], cues: ['rights'] },
  {
    id: 'company.shell',
    name: 'Shell',
    needsCue: true,
    familiarity: 2,
    cues: ['oil', 'gas', 'company', 'profit'],
  },
  { id: 'person.theresa-may', name: 'Theresa May', short: [{ text: 'May', needsCue: true }], familiarity: 2 },
  { id: 'place.reading', name: 'Reading', needsCue: true, familiarity: 1, cues: ['Berkshire', 'town'] },
  { id: 'place.jordan', name: 'Jordan', needsCue: true, familiarity: 3, cues: ['Amman', 'kingdom'] },
  {
    id: 'person.michael-jordan',
    name: 'Michael Jordan',
    short: [{ text: 'Jordan', needsCue: true }],
    familiarity: 3,
  },
  { id: 'place.russia', name: 'Russia', familiarity: 3 },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a name that is a word too', () => {
  it('is an acronym only in capitals', () => {
    expect(marks('The rapper MIA sang.')).toEqual(['MIA → person.mia']);
    expect(marks('He flew home through MIA.')).toEqual([]);
    expect(marks('The word mia means mine; Mia is a name.')).toEqual([]);
  });

  it('is not the bird, and no Turk', () => {
    expect(marks('They ate a turkey. Turkey was served cold. A Turk and two Turks came by.')).toEqual([]);
    expect(marks('Talks were held in Turkey with Russia.')).toEqual([
      'Turkey → place.turkey',
      'Russia → place.russia',
    ]);
  });

  it('is a surname after the full name', () => {
    expect(marks('Volker Turk, the rights chief, spoke. Turk warned of hunger.')).toEqual([
      'Volker Turk → person.volker-turk',
      'Turk → person.volker-turk',
    ]);
  });

  it('is no shell, no month, no reading, and no stranger called Jordan', () => {
    expect(marks('Shell fragments lay about. In May we saw a shell.')).toEqual([]);
    expect(marks('Reading is fun. May I help?')).toEqual([]);
    expect(marks('Eddie Jordan retired.')).toEqual([]);
  });

  it('is marked where the sentence says what it is', () => {
    expect(marks('Oil giant Shell raised its profit.')).toEqual(['Shell → company.shell']);
    expect(marks('Theresa May resigned in May. May said so in London.')).toEqual([
      'Theresa May → person.theresa-may',
      'May → person.theresa-may',
    ]);
    expect(marks('They live in Reading, a town in Berkshire.')).toEqual(['Reading → place.reading']);
    expect(marks('Refugees in Jordan, a kingdom, came to Amman.')).toEqual(['Jordan → place.jordan']);
    expect(marks('Michael Jordan retired. Jordan said so.')).toEqual([
      'Michael Jordan → person.michael-jordan',
      'Jordan → person.michael-jordan',
    ]);
  });
});
