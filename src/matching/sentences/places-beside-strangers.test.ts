import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { ...country('United Kingdom', 'GB'), aliases: ['UK'] },
  country('Mexico', 'MX'),
  country('Canada', 'CA'),
  country('Japan', 'JP'),
  { id: 'place.kentucky', name: 'Kentucky', familiarity: 2, country: 'US' },
  { id: 'place.virginia', name: 'Virginia', needsCue: true, familiarity: 2, country: 'US' },
  { id: 'concept.west', name: 'the West', aliases: ['West'], familiarity: 2 },
  {
    id: 'organisation.republican-party',
    name: 'Republican Party',
    familiarity: 3,
    country: 'US',
  },
  { id: 'company.gm', name: 'General Motors', acronyms: ['GM'], familiarity: 3, country: 'US' },
  { id: 'medium.foreign-affairs', name: 'Foreign Affairs', cues: ['wrote'], familiarity: 2, country: 'US' },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('places beside people whom the pack lacks', () => {
  it.each([
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
