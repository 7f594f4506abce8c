import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], cues: ['Kremlin', 'spokesman'] },
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', short: ['Putin'], familiarity: 3 },
  {
    id: 'person.recep-tayyip-erdogan',
    name: 'Recep Tayyip Erdoğan',
    aliases: ['Tayyip Erdoğan'],
    short: ['Erdoğan'],
    familiarity: 2,
  },
  {
    id: 'person.kim-jong-un',
    name: 'Kim Jong Un',
    short: [{ text: 'Kim', needsCue: true }],
    familiarity: 3,
    country: 'KP',
  },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a name of the pack', () => {
  it('is marked at the start of a paragraph', () => {
    expect(marks('Dmitry Peskov said on Monday that talks would go on.')).toEqual([
      'Dmitry Peskov → person.dmitry-peskov',
    ]);
  });

  it('is marked after a title', () => {
    expect(marks('President Vladimir Putin met the delegation.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
    ]);
  });

  it('is found with other accents than the pack writes', () => {
    expect(marks('Recep Tayyip Erdogan spoke. Later Erdoğan left.')).toEqual([
      'Recep Tayyip Erdogan → person.recep-tayyip-erdogan',
      'Erdoğan → person.recep-tayyip-erdogan',
    ]);
  });

  it('is found with a hyphen where the pack writes none', () => {
    expect(marks('The visit of Kim Jong-un began.')).toEqual(['Kim Jong-un → person.kim-jong-un']);
  });

  it('is marked without its possessive ending', () => {
    expect(marks('Vladimir Putin spoke.', 'Critics of Putin’s plan disagree.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
      'Putin → person.vladimir-putin',
    ]);
  });
});
