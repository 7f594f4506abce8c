import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'place.germany', name: 'Germany', aliases: ['Deutschland'], label: 'country', familiarity: 3 },
  { id: 'place.paris', name: 'Paris', familiarity: 3 },
  { id: 'place.middle-east', name: 'Middle East', aliases: ['Naher Osten'], familiarity: 3 },
  { id: 'organisation.white-house', name: 'White House', aliases: ['Weißes Haus'], familiarity: 3 },
  { id: 'organisation.eu', name: 'European Union', aliases: ['Europäische Union'], familiarity: 3 },
  { id: 'organisation.hrw', name: 'Human Rights Watch', familiarity: 3 },
  { id: 'person.angela-merkel', name: 'Angela Merkel', short: ['Merkel'], familiarity: 3 },
]);

const marks = (text: string, language?: string) =>
  linksIn(index, [text], language === undefined ? {} : { language });

describe('a name on a page in German', () => {
  it.each([
    ['Das ist die Größe Deutschlands heute.', 'Deutschlands → place.germany'],
    ['Das war Angela Merkels Partei gewesen.', 'Angela Merkels → person.angela-merkel'],
    ['Das gilt in der Europäischen Union noch.', 'Europäischen Union → organisation.eu'],
    ['Das sagte man im Nahen Osten schon.', 'Nahen Osten → place.middle-east'],
    ['So der Sprecher des Weißen Hauses gestern.', 'Weißen Hauses → organisation.white-house'],
  ])('is found as it is declined: %s', (text, mark) => {
    expect(marks(text, 'de')).toEqual([mark]);
  });

  it('is found as the pack has it, though it ends like a genitive', () => {
    expect(marks('Das war gestern in Paris gewesen.', 'de')).toEqual(['Paris → place.paris']);
    expect(marks('Das war Human Rights Watch gewesen.', 'de')).toEqual([
      'Human Rights Watch → organisation.hrw',
    ]);
  });

  it('is not another word with other endings', () => {
    expect(marks('Das waren die Merkelser und die Europäer Unions.', 'de')).toEqual([]);
  });
});

describe('a name on a page in another language', () => {
  it('has no German endings', () => {
    expect(marks('They saw Deutschlands and the Europäischen Union.', 'en')).toEqual([]);
    expect(marks('They saw Deutschlands and the Europäischen Union.')).toEqual([]);
  });
});
