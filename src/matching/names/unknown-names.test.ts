import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { findUnknownNames } from './unknown-names.ts';

const { demonyms: DEMONYMS } = indexOf([{ id: 'place.zenda', name: 'Zenda' }]);

function names(text: string, ...known: string[]): string[] {
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return findUnknownNames(text, spans, DEMONYMS).map(({ start, end }) => text.slice(start, end));
}

describe('findUnknownNames', () => {
  it('finds people and bodies, with the small words inside of their names', () => {
    expect(names('On Monday Marcia McBrien of the Bank of Northern Ruritania met Jan van der Berg.')).toEqual(
      ['Marcia McBrien', 'Bank of Northern Ruritania', 'Jan van der Berg'],
    );
  });

  it('leaves out titles, days and nationalities at the ends', () => {
    expect(
      names('Ruritanian President Rudolf Elphberg and French Foreign Minister Jean Noël spoke.'),
    ).toEqual(['Rudolf Elphberg', 'Jean Noël']);
    expect(names('They met Prime Minister Rudolf Elphberg Tuesday.')).toEqual(['Rudolf Elphberg']);
  });

  it('leaves out what the pack knows, and what overlaps it', () => {
    expect(names('Vladimir Putin met Rudolf Elphberg.', 'Vladimir Putin')).toEqual(['Rudolf Elphberg']);
    expect(names('The New Moscow Times wrote.', 'Moscow')).toEqual([]);
  });

  it('takes acronyms, but no single word and no headline', () => {
    expect(names('The RBA said so to Rudolf.')).toEqual(['RBA']);
    expect(names('King Meets Queen In Great Hall Of Many Splendid Old Things Today')).toEqual([]);
  });

  it('ends a name at a possessive, a comma and a sentence', () => {
    expect(names('Rudolf Elphberg’s Michael Elphberg, Flavia Elphberg. Black Michael left.')).toEqual([
      'Rudolf Elphberg',
      'Michael Elphberg',
      'Flavia Elphberg',
      'Black Michael',
    ]);
  });
});
