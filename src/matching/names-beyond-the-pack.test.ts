import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { country, indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

const index = indexOf([
  { ...country('United Kingdom', 'GB'), aliases: ['UK'] },
  country('Russia', 'RU'),
  country('Mexico', 'MX'),
  country('Australia', 'AU'),
  country('Canada', 'CA'),
  country('Japan', 'JP'),
  country('Ireland', 'IE'),
  { id: 'place.houston', name: 'Houston', familiarity: 2, country: 'US' },
  { id: 'place.kentucky', name: 'Kentucky', familiarity: 2, country: 'US' },
  { id: 'place.milan', name: 'Milan', familiarity: 2, country: 'IT' },
  { id: 'organisation.ac-milan', name: 'AC Milan', aliases: ['Milan'], familiarity: 2, country: 'IT' },
  { id: 'place.david', name: 'David', needsCue: true, country: 'PA' },
  { id: 'place.virginia', name: 'Virginia', needsCue: true, familiarity: 2, country: 'US' },
  { id: 'concept.west', name: 'the West', aliases: ['West'], familiarity: 2 },
  { id: 'place.kingston', name: 'Kingston upon Thames', short: ['Kingston'], country: 'GB' },
  { id: 'place.kingston-ca', name: 'Kingston, Ontario', short: ['Kingston'], country: 'CA' },
  { id: 'place.salamanca', name: 'Salamanca', familiarity: 2, country: 'ES' },
  {
    id: 'organisation.republican-party',
    name: 'Republican Party',
    familiarity: 3,
    country: 'US',
  },
  { id: 'company.gm', name: 'General Motors', acronyms: ['GM'], familiarity: 3, country: 'US' },
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
  { id: 'medium.foreign-affairs', name: 'Foreign Affairs', cues: ['wrote'], familiarity: 2, country: 'US' },
  {
    id: 'person.park-geun-hye',
    name: 'Park Geun-hye',
    short: ['Park'],
    cues: ['Korea', 'Seoul', 'south'],
    familiarity: 1,
    country: 'KR',
  },
  {
    id: 'person.scott-morrison',
    name: 'Scott Morrison',
    cues: ['Canberra', 'prime minister'],
    familiarity: 2,
    country: 'AU',
  },
  {
    id: 'person.abdullah-ii',
    name: 'Abdullah II',
    aliases: [{ text: 'King Abdullah', needsCue: true }],
    cues: ['late', 'money'],
    familiarity: 2,
    country: 'JO',
  },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('people who only share a name with one in the pack', () => {
  it('are not marked after “Mr”, which speaks of somebody named before', () => {
    expect(marks('South Korea wants peace with Seoul’s neighbours, Mr Park added.')).toEqual([]);
    expect(marks('Park Geun-hye left office.', 'Mr Park is not she, but Park is.')).toContain(
      'Park → person.park-geun-hye',
    );
  });

  it('are not taken for places or bodies after “Mr”', () => {
    expect(marks('She asked that Mr Houston leave at once.')).toEqual([]);
  });

  it('are not marked after their own full name with the surname first', () => {
    expect(marks('Park Geun-hye left.', 'Park Seung-hun came. Later Park spoke.')).toEqual([
      'Park Geun-hye → person.park-geun-hye',
    ]);
  });

  it('are not marked where they are what nobody in the news is', () => {
    expect(
      marks('An officer struck Scott Morrison, an inmate.', 'Scott Morrison sued. Morrison won.'),
    ).toEqual([]);
    expect(marks('They met Scott Morrison, a 52-year-old former resident of Leeds.')).toEqual([]);
    expect(marks('They met the passenger Scott Morrison.')).toEqual([]);
    expect(marks('They met Scott Morrison, passengers and crew.')).toHaveLength(1);
    expect(
      marks('The prime minister lived in Canberra. They met Scott Morrison, a resident of it.'),
    ).toHaveLength(1);
  });

  it('are not marked where they reign in another country', () => {
    expect(marks('It was money from the late Saudi King Abdullah, he said.')).toEqual([]);
    expect(marks('It was money from the late King Abdullah, he said.')).toHaveLength(1);
  });

  it('are not places, in a byline or at the start of a sentence', () => {
    expect(marks('Aoife Walsh, Washington and Olivia Ireland')).toEqual([]);
    expect(marks('Whitney Houston sang.')).toEqual([]);
    expect(marks('Leave Houston now.')).toEqual(['Houston → place.houston']);
  });
});

describe('places beside people whom the pack lacks', () => {
  it.each([
    ['He met the President of Mexico Izet Mexhiti.', 'Mexico → place.mexico'],
    ['He met the Minister of Trade and Culture of Mexico Izet Mexhiti.', 'Mexico → place.mexico'],
    ['The UK High Commissioner to Mexico Izet Mexhiti left.', 'UK → place.united-kingdom'],
    ['The UK High Commissioner to Mexico Izet Mexhiti left.', 'Mexico → place.mexico'],
    ['Casper Ruud lost and Andreas Seppi of Mexico beat him in a tennis match.', 'Mexico → place.mexico'],
    ['An old Kentucky Democrat lost.', 'Kentucky → place.kentucky'],
    ['Kentucky Republican Rep. Ada Borg lost.', 'Kentucky → place.kentucky'],
    ['A court in the Western District of Kentucky ruled.', 'Kentucky → place.kentucky'],
    ['Winter Weather Alert for Mexico as Snow to Hit', 'Mexico → place.mexico'],
    ['Somebody Deepens Scrutiny of Mexico Again', 'Mexico → place.mexico'],
    ['She left the neighbouring Republic of Mexico.', 'Mexico → place.mexico'],
    ['They asked Ada Borg (R-Kentucky) about it.', 'Kentucky → place.kentucky'],
    ['It rained in Central Mexico.', 'Mexico → place.mexico'],
    ['They want a Japan-Canada-Mexico FTA soon.', 'Canada → place.canada'],
    ['First Round of Mexico’s Legislative Elections Was Held', 'Mexico → place.mexico'],
  ])('are found: %s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it.each([
    'He met the President of Mexico State University.',
    'He met the Friends of Mexico Izet Mexhiti.',
    'An old Kentucky Republican Caucus met.',
    'They saw the Tour of Mexico again.',
    'Old University of Mexico Seen Again Today',
    'She left the University of Central Mexico again.',
    'Fans of Mexico beat him in a tennis match.',
  ])('are no part of a body, and no team: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('places and bodies whose names go on', () => {
  it('are not marked after a point of the compass that is a name itself', () => {
    expect(marks('There are many customers in West Virginia today.')).not.toContain(
      'Virginia → place.virginia',
    );
  });

  it('are not marked with a part of a country after “of”', () => {
    expect(marks('He is chairman of the Republican Party of Kentucky.')).not.toContain(
      'Republican Party → organisation.republican-party',
    );
    expect(marks('She speaks for GM of Canada in this case.')).not.toContain('Canada → place.canada');
  });

  it('are not marked as the beginning of an office', () => {
    expect(marks('He is, Iran’s Foreign Affairs Minister wrote, in talks.')).toEqual([]);
    expect(marks('He wrote that in Foreign Affairs last week.')).toHaveLength(1);
  });
});

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
