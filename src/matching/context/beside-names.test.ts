import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const index = indexOf([
  { id: 'place.kyiv', name: 'Kyiv', country: 'UA', familiarity: 3 },
  { id: 'place.rotterdam', name: 'Rotterdam', country: 'NL', familiarity: 2 },
  { id: 'place.major', name: 'Major' },
  { id: 'place.kansas', name: 'Kansas', needsCue: true, country: 'US', familiarity: 1 },
  { id: 'person.nelson-mandela', name: 'Nelson Mandela', short: ['Mandela'], familiarity: 3 },
  { id: 'medium.the-national', name: 'The National', familiarity: 1 },
  { id: 'organisation.national-bank', name: 'National Bank of Ukraine', country: 'UA', familiarity: 1 },
  {
    id: 'organisation.republicans',
    name: 'Party of Ruritania',
    aliases: [{ text: 'Republicans', needsCue: true }],
    country: 'UA',
  },
  { id: 'person.godwin-friday', name: 'Godwin Friday', short: ['Friday'] },
  {
    id: 'organisation.inec-nigeria',
    name: 'Independent National Electoral Commission',
    acronyms: ['INEC'],
    country: 'NG',
    familiarity: 1,
    cues: ['Abuja'],
  },
  {
    id: 'organisation.inec-congo',
    name: 'Independent National Electoral Commission (Congo)',
    aliases: ['Independent National Electoral Commission'],
    acronyms: ['INEC'],
    country: 'CD',
    cues: ['Kinshasa'],
  },
]);

const found = (...texts: string[]) =>
  link(texts, index)
    .flat()
    .map(({ surface, entity }) => `${surface} → ${entity}`);

describe('what stands beside a name', () => {
  it('may be a title, which is no name even if it resembles one', () => {
    expect(found('On Monday Kyiv Mayor Wotan Kraft said so.')).toEqual(['Kyiv → place.kyiv']);
  });

  it('may be an office of several words, even if one is a name as well', () => {
    for (const office of [
      'Press Secretary',
      'Managing Director',
      'National Security Adviser',
      'Police Chief',
      'Deputy Chief of Staff',
    ])
      expect(found(`So said Kyiv ${office} Wotan Kraft.`), office).toEqual(['Kyiv → place.kyiv']);
    expect(found('So said Kyiv Press Friends.')).toEqual([]);
  });

  it('may be the people of a party, which is a name as well', () => {
    expect(found('Then Kyiv Republicans left.')).toEqual(['Kyiv → place.kyiv']);
  });

  it('may be who is sent there, whose name begins as another', () => {
    expect(found('So said the ambassador to Kyiv Major Kraft.')).toEqual(['Kyiv → place.kyiv']);
  });

  it('may be what is called after somebody', () => {
    expect(found('Nelson Mandela opened Nelson Mandela Bridge.')).toEqual([
      'Nelson Mandela → person.nelson-mandela',
    ]);
    expect(found('Nelson Mandela Hospital Plan Stalls')).toHaveLength(1);
  });

  it('may be an article, with which a shorter name begins', () => {
    expect(found('The National wrote that the National Bank of Ukraine met.')).toEqual([
      'The National → medium.the-national',
      'National Bank of Ukraine → organisation.national-bank',
    ]);
  });

  it('tells the day from a person of that name', () => {
    expect(found('Godwin Friday spoke. Mr Friday left on Friday.')).toEqual([
      'Godwin Friday → person.godwin-friday',
      'Friday → person.godwin-friday',
    ]);
  });
});

describe('an acronym', () => {
  it('that two bodies of one name have is neither’s by being spelt out', () => {
    expect(
      found('The Independent National Electoral Commission (INEC) met in Kinshasa. INEC left.'),
    ).toContain('INEC → organisation.inec-congo');
  });
});

describe('what somebody unknown is of', () => {
  it.each([
    'The winner was Eva Ann Hinds of Kyiv.',
    'The winner was President Ola Nordmann of Kyiv.',
    'So said Ola Nordmann of Kyiv.',
  ])('is what it is: “%s”', (text) => {
    expect(found(text)).toEqual(['Kyiv → place.kyiv']);
  });

  it.each([
    'The winner was the Security Service of Kyiv.',
    'The winner was the Eva Hinds Hospital of Kyiv.',
    'So said the Security Service of Kyiv.',
  ])('is part of a longer name behind a body: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the part of a place', () => {
  it('stands before a place, in small letters', () => {
    expect(found('Floods hit eastern Kansas again.')).toEqual(['Kansas → place.kansas']);
  });

  it.each(['Floods hit Kansas again.', 'They met the Eastern Kansas team.'])(
    'is else no cue: “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
