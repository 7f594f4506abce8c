import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', short: ['Putin'], familiarity: 3 },
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

describe('what an agency calls its report', () => {
  it.each(['EXCLUSIVE-Putin said so', 'RPT-UPDATE 2-Putin said so'])(
    'is no part of the name behind it: “%s”',
    (text) => {
      expect(linksIn(index, [text])).toEqual(['Putin → person.vladimir-putin']);
    },
  );

  it.each(['Exclusive-Putin said so', 'They saw EXCLUSIVE-Putin sing'])(
    'is so in capitals at the start alone: “%s”',
    (text) => {
      expect(linksIn(index, [text])).toEqual([]);
    },
  );
});
