import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const index = indexOf([
  { id: 'person.george-habash', name: 'George Habash', short: ['Habash'] },
  {
    id: 'person.george-w-bush',
    name: 'George W. Bush',
    aliases: ['George Bush'],
    short: ['Bush'],
    familiarity: 3,
  },
  {
    id: 'person.mao-ning',
    name: 'Mao Ning',
    cues: ['foreign ministry', 'spokeswoman', 'Chinese', 'Beijing'],
  },
  { id: 'person.mao-ning-singer', name: 'Mao Ning', cues: ['singer', 'song', 'album', 'concert'] },
  {
    id: 'place.georgia',
    name: 'Georgia',
    needsCue: true,
    familiarity: 2,
    cues: ['Tbilisi', 'Abkhazia', 'Caucasus', 'Georgian Dream'],
  },
  {
    id: 'place.georgia-us',
    name: 'Georgia',
    needsCue: true,
    familiarity: 2,
    cues: ['Atlanta', 'Savannah', 'senator', 'US'],
  },
]);

/** `surface → entity`, in reading order, over the paragraphs of one page. */
function marks(...paragraphs: string[]): string[] {
  return link(paragraphs, index)
    .flat()
    .map(
      ({ surface, entity, confidence }) =>
        `${surface} → ${entity}${confidence === 'either' ? ' or another' : ''}`,
    );
}

describe('people and places of one name', () => {
  it('are not taken for others of a similar name', () => {
    expect(marks('George Bush and George Habash never met.')).toEqual([
      'George Bush → person.george-w-bush',
      'George Habash → person.george-habash',
    ]);
    expect(marks('George Busash is nobody we know.')).toEqual([]);
  });

  it('are told apart by the words nearby', () => {
    expect(marks('Foreign Ministry spokeswoman Mao Ning told reporters in Beijing.')).toEqual([
      'Mao Ning → person.mao-ning',
    ]);
    expect(marks('Mao Ning, the singer, gave a concert of songs from his album.')).toEqual([
      'Mao Ning → person.mao-ning-singer',
    ]);
  });

  it('could be either where nothing tells', () => {
    expect(marks('They had seen Mao Ning.')).toEqual(['Mao Ning → person.mao-ning or another']);
  });

  it('are told apart as a country and a state, or could be either', () => {
    expect(marks('Protesters in Georgia filled the streets of Tbilisi.')).toEqual([
      'Georgia → place.georgia',
    ]);
    expect(marks('Voters in Georgia queued in Atlanta and Savannah.')).toEqual([
      'Georgia → place.georgia-us',
    ]);
    expect(marks('He had lived in Georgia.')).toEqual(['Georgia → place.georgia or another']);
    expect(marks('A show by Georgia O’Keeffe opened.')).toEqual([]);
  });
});
