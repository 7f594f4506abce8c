import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  {
    id: 'org.spd',
    kind: 'organisation',
    name: 'Social Democrats',
    acronyms: [{ text: 'SPD', needsCue: true }],
    country: 'DE',
  },
  {
    id: 'org.spd-cz',
    kind: 'organisation',
    name: 'Freedom',
    acronyms: [{ text: 'SPD', needsCue: true }],
    country: 'CZ',
  },
  {
    id: 'org.fpo',
    kind: 'organisation',
    name: 'Freiheitliche',
    acronyms: [{ text: 'FPÖ', needsCue: true }],
    country: 'AT',
  },
  {
    id: 'org.ps',
    kind: 'organisation',
    name: 'Parti socialiste',
    acronyms: [{ text: 'PS', needsCue: true }],
    country: 'FR',
  },
  {
    id: 'org.ps-be',
    kind: 'organisation',
    name: 'Socialistes',
    acronyms: [{ text: 'PS', needsCue: true }],
    country: 'BE',
  },
]);

describe('an acronym in a page of its country’s language', () => {
  it.each([
    ['de', 'Die SPD stimmte dagegen.', ['SPD → org.spd']],
    ['cs', 'Hnutí SPD hlasovalo proti.', ['SPD → org.spd-cz']],
    ['en', 'The SPD voted against it.', []],
    ['fr', 'Le PS a voté contre.', []],
    ['de', 'Die FPÖ stimmte dagegen.', ['FPÖ → org.fpo']],
    ['en', 'The FPÖ voted against it.', []],
  ])('needs no word beside it: %s “%s”', (language, text, expected) => {
    expect(linksIn(index, [text], { language })).toEqual(expected);
  });
});

describe('an acronym in Cyrillic letters', () => {
  const acronyms = indexOf([
    {
      id: 'place.car',
      kind: 'place',
      name: 'Central African Republic',
      native: { uk: 'ЦАР' },
      familiarity: 3,
    },
    { id: 'org.ioc', kind: 'organisation', name: 'IOC', native: { uk: ['МОК', 'МОКа'] }, familiarity: 3 },
  ]);

  it.each([
    ['Про це повідомила ЦАР сьогодні.', ['ЦАР → place.car']],
    ['Цар прибув сьогодні.', []],
    ['Рішення МОКа оскаржили.', ['МОКа → org.ioc']],
    ['Мока була гаряча.', []],
  ])('is none with a single capital: “%s”', (text, expected) => {
    expect(linksIn(acronyms, [text], { language: 'uk' })).toEqual(expected);
  });
});

describe('an acronym before the country that has the body', () => {
  const ministries = indexOf([
    {
      id: 'place.ukraine',
      kind: 'place',
      name: 'Ukraine',
      native: { uk: ['Україна', 'України'] },
      country: 'UA',
      label: 'country',
    },
    {
      id: 'place.poland',
      kind: 'place',
      name: 'Poland',
      native: { uk: 'Польщі' },
      country: 'PL',
      label: 'country',
    },
    {
      id: 'org.mfa',
      kind: 'organisation',
      name: 'Foreign ministry',
      native: { uk: 'МЗС' },
      country: 'UA',
      cues: ['ambassador'],
    },
  ]);

  it.each([
    ['МЗС Польщі викликало посла.', []],
    ['МЗС України викликало посла.', ['МЗС → org.mfa']],
    ['У МЗС викликали посла.', ['МЗС → org.mfa']],
  ])('is not another country’s, in a text about its own: “%s”', (text, expected) => {
    const marks = linksIn(ministries, ['Україна чекає. МЗС мовчить.', text], { language: 'uk' });
    expect(marks.slice(2).filter((mark) => mark.startsWith('МЗС'))).toEqual(expected);
  });
});

describe('the United States in Spanish', () => {
  const states = indexOf([
    {
      id: 'place.us',
      kind: 'place',
      name: 'United States',
      acronyms: [{ text: 'EE.UU.', lang: 'es' }],
      country: 'US',
      label: 'country',
    },
  ]);

  it.each(['El presidente de EE.UU. habló.', 'EE. UU. habló.', 'Fue a EE. UU. Ada habló.'])(
    'are two abbreviations and one name: “%s”',
    (text) => {
      const [mark = '', ...others] = linksIn(states, [text], { language: 'es' });
      expect(mark).toMatch(/^EE\. ?UU → place\.us$/);
      expect(others).toEqual([]);
    },
  );
});

it('marks a body between who leads it and his name in Ukrainian', () => {
  const bodies = indexOf([
    { id: 'organisation.nabu', name: 'Bureau', acronyms: ['НАБУ'], familiarity: 1, country: 'UA' },
  ]);
  expect(linksIn(bodies, ['Директора НАБУ Угляву звільнили.'], { language: 'uk' })).toEqual([
    'НАБУ → organisation.nabu',
  ]);
});
