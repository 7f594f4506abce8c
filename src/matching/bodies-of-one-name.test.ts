import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { indexOf } from '../../tests/support/pack-of.ts';

const assembly = (id: string, name: string, country: string, ...cues: string[]) => ({
  id: `org.${id}`,
  kind: 'organisation' as const,
  name,
  aliases: [{ text: 'General Assembly', needsCue: true }],
  familiarity: 1 as const,
  country,
  cues,
});

const index = indexOf([
  { id: 'place.ghana', name: 'Ghana', label: 'country', country: 'GH' },
  assembly('un-general-assembly', 'United Nations General Assembly', 'UN', 'Guterres'),
  assembly('ohio-general-assembly', 'Ohio General Assembly', 'US', 'Columbus'),
  assembly('virginia-general-assembly', 'Virginia General Assembly', 'US', 'House of Delegates'),
  assembly('general-assembly-of-ghana', 'General Assembly of Ghana', 'GH'),
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs).filter((one) => one.includes('org.'));

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

describe('a cue of several words', () => {
  it('speaks by those that do not stand in any text', () => {
    expect(marks('The House said that the General Assembly went home.')).toEqual([]);
    expect(marks('The delegates said that the General Assembly went home.')).toEqual([
      'General Assembly → org.virginia-general-assembly',
    ]);
  });
});
