import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkStyle } from './check-style.ts';

type Draft = Parameters<typeof sourceOf>[0][number];

function found(draft: Partial<Draft>): string[] {
  const entities = sourceOf([
    { id: 'person.sapt', name: 'Josef Sapt', gloss: 'Ruritanian soldier.', ...draft },
  ]);
  return checkStyle(entities.entities).map(({ field, message }) => `${field}: ${message.split('found ')[1]}`);
}

const party = (gloss: string): Partial<Draft> => ({ id: 'org.blue-party', kind: 'organisation', gloss });

describe('style of records', () => {
  it('finds words that go out of date, anywhere in the prose', () => {
    expect(found({ background: 'He currently lives in Zenda. The rest still holds.' })).toEqual([
      'background: “currently”',
      'background: “still”',
    ]);
    expect(found({ background: 'Now he lives in Zenda.' })).toEqual(['background: “Now”']);
    expect(found({ background: 'He was still a soldier, most recently from 1990 to 1994.' })).toEqual([]);
    expect(found({ background: 'He works for Ruritania Today.' })).toEqual([]);
  });

  it('wants a date for “since then”', () => {
    expect(found({ background: 'He was dismissed and has been ill since then.' })).toHaveLength(1);
    expect(found({ background: 'He was dismissed in 1994 and has been ill since then.' })).toEqual([]);
  });

  it('finds an office told as if it lasted for ever', () => {
    expect(found({ gloss: 'Soldier who is the president of Ruritania.' })).toHaveLength(1);
    expect(found({ gloss: 'President of Ruritania since 1990.' })).toEqual(['gloss: “since”']);
    expect(found({ gloss: 'President of Ruritania from 1990, the fourth since independence.' })).toEqual([]);
    expect(found({ background: 'He is the first president from Zenda.', sources: ['a'] })).toEqual([]);
    expect(found({ label: 'president of Ruritania since 1990' })).toEqual(['label: “since”']);
    expect(found(party('Ruritanian party led by Josef Sapt.'))).toHaveLength(1);
    expect(found(party('Ruritanian party led by Josef Sapt from 1990.'))).toEqual([]);
  });

  it('lets others call people names', () => {
    expect(found({ background: 'The regime fell in 1990.' })).toEqual(['background: “regime”']);
    expect(found({ background: 'Graustark listed him as a terrorist in 1990.' })).toEqual([]);
    expect(found({ background: 'The police work against terrorism.' })).toEqual([]);
  });

  it('wants a source for a superlative', () => {
    expect(found({ gloss: 'Ruritania’s oldest soldier.' })).toEqual(['gloss: “oldest”']);
    expect(found({ gloss: 'Ruritania’s oldest soldier.', sources: ['a'] })).toEqual([]);
    expect(found({ background: 'She was the first woman to lead the army.' })).toHaveLength(1);
    expect(found({ background: 'The first phase ended in 1990.' })).toEqual([]);
  });

  it('measures sentences and wants them to end', () => {
    expect(found({ background: `He ${'very '.repeat(38)}slept.` })).toEqual([]);
    expect(found({ background: `He ${'very '.repeat(39)}slept.` })).toHaveLength(1);
    expect(found({ background: 'He slept. '.repeat(5).trim() })).toEqual([]);
    expect(found({ background: 'He slept. '.repeat(6).trim() })).toEqual(['background: 6']);
    expect(found({ gloss: 'Ruritanian soldier' })).toHaveLength(1);
  });
});
