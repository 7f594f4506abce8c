import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const index = indexOf([
  { ...country('United Kingdom', 'GB'), aliases: ['UK'] },
  { id: 'medium.foreign-affairs', name: 'Foreign Affairs', cues: ['wrote'], familiarity: 2, country: 'US' },
  country('Russia', 'RU'),
  country('Mexico', 'MX'),
  country('Australia', 'AU'),
  country('Canada', 'CA'),
  country('Japan', 'JP'),
  { id: 'place.houston', name: 'Houston', familiarity: 2, country: 'US' },
  { id: 'place.milan', name: 'Milan', familiarity: 2, country: 'IT' },
  { id: 'organisation.ac-milan', name: 'AC Milan', aliases: ['Milan'], familiarity: 2, country: 'IT' },
  { id: 'place.david', name: 'David', needsCue: true, country: 'PA' },
  { id: 'place.virginia', name: 'Virginia', needsCue: true, familiarity: 2, country: 'US' },
  { id: 'place.kingston', name: 'Kingston upon Thames', short: ['Kingston'], country: 'GB' },
  { id: 'place.kingston-ca', name: 'Kingston, Ontario', short: ['Kingston'], country: 'CA' },
  { id: 'place.salamanca', name: 'Salamanca', familiarity: 2, country: 'ES' },
  {
    id: 'organisation.uk-defence',
    name: 'UK Ministry of Defence',
    aliases: [{ text: 'Ministry of Defence', needsCue: true }],
    cues: ['spokesperson'],
    familiarity: 2,
    country: 'GB',
  },
  {
    id: 'organisation.us-house',
    name: 'House of Representatives',
    needsCue: true,
    familiarity: 3,
    country: 'US',
  },
  { id: 'medium.abc-news', name: 'ABC News', needsCue: true, familiarity: 1, country: 'US' },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a body with the name of its town', () => {
  it('is not the town where something is based or somebody born', () => {
    const [[mark] = []] = link(['It was said by the Milan-based bank.'], index);

    expect(mark).toMatchObject({ entity: 'place.milan', confidence: 'likely' });
  });
});

describe('namesakes in another country', () => {
  it('share the adjective of a body that stands before them', () => {
    expect(
      marks('The Russian Ministry of Foreign Affairs and Ministry of Defence had no spokesperson.'),
    ).toEqual([]);
  });

  it('are told by the country that a place is said to lie in, in the whole text', () => {
    expect(
      marks('A man was shot in the city of Salamanca in central Mexico.', 'Salamanca has a plant.'),
    ).toEqual(['Mexico → place.mexico']);
    expect(marks('A man was shot in Salamanca in the early morning.')).toHaveLength(1);
  });

  it('are not marked beside a given name that is a place too', () => {
    expect(marks('David and Virginia have not responded.')).toEqual([]);
  });

  it('are told by the country in an address, though people bear the name', () => {
    expect(marks('KINGSTON, Canada – The court met.')).toEqual([
      'KINGSTON → place.kingston-ca',
      'Canada → place.canada',
    ]);
    expect(marks('KINGSTON, Mexico – The court met.')).toEqual(['Mexico → place.mexico']);
  });

  it('are told by the country that the text is about', () => {
    const house = 'House of Representatives → organisation.us-house';
    const aboutJapan = [
      'In Japan there is snow.',
      'Japan votes.',
      'They left Japan.',
      'It was so in Japan.',
      'Japan it is.',
    ];

    expect(
      marks(...aboutJapan, 'It flew to Houston.', 'The House of Representatives has 465 members.'),
    ).not.toContain(house);
    expect(
      marks('In Japan there is snow.', 'It flew to Houston.', 'The House of Representatives met.'),
    ).toContain(house);
  });

  it('are told by the only countries that the text names', () => {
    expect(marks('Fires burn across Australia, the broadcaster ABC News said.')).toEqual([
      'Australia → place.australia',
    ]);
  });
});
