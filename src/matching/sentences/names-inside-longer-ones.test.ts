import { expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'place.united-states', name: 'United States', acronyms: ['US', 'U.S.'], familiarity: 3 },
  { id: 'place.china', name: 'China', familiarity: 3 },
  { id: 'place.moscow', name: 'Moscow', familiarity: 3 },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

it('does not mark a name inside a longer one that the pack lacks', () => {
  expect(marks('It cost the United States US$5 million, the US said.')).toEqual([
    'United States → place.united-states',
    'US → place.united-states',
  ]);
  expect(marks('It cost US $5 million and was made by the US.')).toEqual(['US → place.united-states']);
  expect(marks('Your gift pays for everything on MOSCOW.org and Moscow.com.')).toEqual([]);
  expect(marks('They left Moscow.Then they came.')).toEqual(['Moscow → place.moscow']);
  expect(marks('She heard the U.S. attorney for Moscow Wotan Borg.')).toContain('Moscow → place.moscow');
  expect(marks('They gave the United States $5 million.')).toEqual(['United States → place.united-states']);
  expect(marks('The Bank of China and the Moscow Times wrote to the U.S. Senate.')).toEqual([]);
});

it('does not mark the end of a longer name whose initials follow in brackets', () => {
  const china = ['China → place.china'];
  expect(marks('Friends of Banks in China (FBC) wrote again.')).toEqual([]);
  expect(marks('Friends of Small Banks in China (FOSBIC) wrote again.')).toEqual([]);
  expect(marks('They wrote to all banks in China (ABIC) again.')).toEqual([]);
  expect(marks('Friends wrote to Banks in China (AFP) again.')).toEqual(china);
  expect(marks('Banks in the United States (US) wrote again.')).toContain(
    'United States → place.united-states',
  );
});

it('does not mark in a headline what the text shows to be a longer name', () => {
  const people = indexOf([
    {
      id: 'person.vladimir-putin',
      name: 'Vladimir Putin',
      short: ['Putin'],
      familiarity: 3,
      cues: ['Kremlin'],
    },
  ]);
  const headline = 'Somebody Sought Money, But Not Putin University Case';
  const inText = (text: string) => linksIn(people, [headline, text]);
  expect(inText('Nobody has sued Putin University so far.')).toEqual([]);
  expect(inText('Nobody has sued Putin so far.')).toHaveLength(2);
});

it('does not take a pronoun behind an abbreviation for the rest of a name', () => {
  const withHe = indexOf([
    { id: 'place.united-states', name: 'United States', acronyms: ['US', 'U.S.'], familiarity: 3 },
    { id: 'person.he-weifang', name: 'He Weifang', short: [{ text: 'He', needsCue: true }] },
  ]);
  expect(linksIn(withHe, ['They sold it to the U.S. He agreed.'])).toEqual(['U.S. → place.united-states']);
});

it('does not mark a town that an Arabic paper is called after', () => {
  const towns = indexOf([
    { id: 'place.montreal', name: 'Montreal', native: { ar: 'مونتريال' }, country: 'CA' },
  ]);
  const found = (text: string) => linksIn(towns, [text], { language: 'ar' });
  expect(found('ونقلت صحيفة «مونتريال غازيت» عن مصادر.')).toEqual([]);
  expect(found('ونقلت صحيفة مونتريال غازيت عن مصادر.')).toEqual([]);
  expect(found('هبطت الطائرة في مونتريال أمس.')).toEqual(['مونتريال → place.montreal']);
});
