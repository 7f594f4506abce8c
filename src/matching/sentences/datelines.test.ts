import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  {
    id: 'place.boston',
    name: 'Boston',
    needsCue: true,
    country: 'US',
    familiarity: 2,
    cues: ['Massachusetts'],
  },
  { id: 'place.new-york-city', name: 'New York', label: 'city', country: 'US', familiarity: 3 },
  {
    id: 'place.new-york-state',
    name: 'New York',
    label: 'US state',
    familiarity: 2,
    country: 'US',
    aliases: ['New York state'],
  },
  { id: 'person.boston', kind: 'person', name: 'Ada Boston', short: ['Boston'] },
  {
    id: 'medium.associated-press',
    kind: 'medium',
    name: 'Associated Press',
    acronyms: ['AP'],
    familiarity: 3,
  },
]);

const places = (text: string) => linksIn(index, [text]).filter((link) => link.includes('place.'));

describe('the town that a report comes from', () => {
  it.each([
    'BOSTON (AP) — A judge ruled on Monday.',
    'BOSTON — A judge ruled on Monday.',
    'BOSTON, Jan 5 (AP) - A judge ruled.',
    'A judge rules. BOSTON – A judge ruled on Monday.',
  ])('is marked at the head of “%s”', (text) => {
    expect(places(text)).toEqual(['BOSTON → place.boston']);
  });

  it('is marked in small letters before the agency', () => {
    expect(places('Boston (AP) — A judge ruled.')).toEqual(['Boston → place.boston']);
  });

  it.each(['Boston — a name of many — won again.', 'They heard BOSTON — A judge ruled.'])(
    'is not told by a dash alone in “%s”',
    (text) => {
      expect(places(text)).toEqual([]);
    },
  );

  it('is the city where the state is called so too', () => {
    expect(places('NEW YORK (AP) — New York state sued.')).toEqual([
      'NEW YORK → place.new-york-city',
      'New York state → place.new-york-state',
    ]);
    expect(places('The mayor of New York sued New York state.')).toEqual([
      'New York → place.new-york-city',
      'New York state → place.new-york-state',
    ]);
  });
});

describe('a town of the United States that is called like a country', () => {
  const countries = indexOf([
    { id: 'place.cuba', name: 'Cuba', label: 'country', country: 'CU', familiarity: 3 },
    { id: 'place.colombia', name: 'Colombia', label: 'country', country: 'CO', familiarity: 3 },
    { id: 'place.japan', name: 'Japan', label: 'country', country: 'JP', familiarity: 3 },
  ]);
  const marks = (text: string) => linksIn(countries, [text]);

  it.each([
    'CUBA, Mo. (AP) — A judge ruled.',
    'CUBA, Missouri (AP) — A judge ruled.',
    'CUBA, N.Y. — A judge ruled. Police in Cuba said so.',
    'COLUMBIA, S.C. (AP) — A judge ruled.',
    'The storm hit Cuba, Mo., on Monday.',
  ])('is not the country: “%s”', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each(['The storm hit Cuba, Florida and Texas.', 'CUBA (AP) — A judge ruled.'])(
    'is told by its state alone: “%s”',
    (text) => {
      expect(marks(text)).toHaveLength(1);
    },
  );

  it('is no country that the text names in another', () => {
    expect(marks('They were never closer to Japan in Cuba. Japan waits.')).toHaveLength(3);
  });
});
