import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  country('Ireland', 'IE'),
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
  { id: 'place.houston', name: 'Houston', familiarity: 2, country: 'US' },
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
