import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const assembly = (id: string, name: string, country: string, ...cues: string[]) => ({
  id: `org.${id}`,
  kind: 'organisation' as const,
  name,
  aliases: [{ text: 'General Assembly', needsCue: true }],
  familiarity: 1 as const,
  country,
  cues,
});

const paper = (id: string, name: string, country: string, cue: string) => ({
  id: `medium.${id}`,
  kind: 'medium' as const,
  name,
  aliases: [{ text: 'the Times', needsCue: true }],
  familiarity: 3 as const,
  country,
  cues: [cue],
});

const index = indexOf([
  { id: 'place.ghana', name: 'Ghana', label: 'country', country: 'GH' },
  assembly('un-general-assembly', 'United Nations General Assembly', 'UN', 'Guterres'),
  assembly('ohio-general-assembly', 'Ohio General Assembly', 'US', 'Columbus'),
  assembly('virginia-general-assembly', 'Virginia General Assembly', 'US', 'House of Delegates'),
  assembly('general-assembly-of-ghana', 'General Assembly of Ghana', 'GH'),
  paper('new-york-times', 'New York Times', 'US', 'Manhattan'),
  paper('times-of-london', 'Times of London', 'GB', 'Westminster'),
]);

const marks = (...paragraphs: string[]) =>
  linksIn(index, paragraphs).filter((one) => !one.includes('place.'));

describe('a name that many bodies bear', () => {
  it('is none of theirs where nothing speaks for one', () => {
    expect(marks('Kentucky’s governor said that the General Assembly went home.')).toEqual([]);
  });

  it.each([
    ['Guterres sang.', 'un-general-assembly'],
    ['They met in Columbus.', 'ohio-general-assembly'],
    ['They met in Ghana.', 'general-assembly-of-ghana'],
  ])('is one’s where a word speaks for it: “%s”', (text, id) => {
    expect(marks(text, 'They said that the General Assembly went home.')).toEqual([
      `General Assembly → org.${id}`,
    ]);
  });
});

describe('a paper’s short name that its readers give to another', () => {
  it('is none of theirs where nothing speaks for one, however known', () => {
    expect(marks('She said to the Times that she went home.')).toEqual([]);
    expect(marks('She said to the Times that she left Manhattan.')).toEqual([
      'the Times → medium.new-york-times',
    ]);
    expect(marks('She said to the Times that she left Westminster.')).toEqual([
      'the Times → medium.times-of-london',
    ]);
  });
});

describe('a cue of several words', () => {
  it('speaks by those that do not stand in any text', () => {
    expect(marks('The House said that the General Assembly went home.')).toEqual([]);
    expect(marks('The delegates said that the General Assembly went home.')).toEqual([
      'General Assembly → org.virginia-general-assembly',
    ]);
  });
});
