import { describe, expect, it } from 'vitest';
import type { Change } from '../../pack/index.ts';
import { english } from '../testing/english.ts';
import { line } from '../testing/sample-cards.ts';
import { changeWords } from './change-words.ts';

const words = (text: string, change: Pick<Change, 'what' | 'state'>) =>
  changeWords(english, { date: '2023-07-17', daysAfterArticle: 5, line: line({ text }), ...change });

describe('the words of a change', () => {
  it('frame an office, which says nothing of beginning or end', () => {
    expect(words('Defence minister', { what: 'ended' })).toEqual({
      frame: 'ended',
      text: 'Defence minister',
    });
  });

  it('let a sentence say itself that something began', () => {
    expect(words('Russia suspended inspections.', { what: 'began' })).toEqual({
      text: 'Russia suspended inspections.',
    });
  });

  it('name the state that a treaty came to, and say no word twice', () => {
    expect(words('Not prolonged.', { what: 'began', state: 'lapsed' })).toEqual({
      state: 'lapsed',
      text: 'Not prolonged.',
    });
    expect(words('Suspended by India.', { what: 'began', state: 'suspended' })).toEqual({
      text: 'Suspended by India.',
    });
    expect(words('In force.', { what: 'began', state: 'in force' })).toEqual({ state: 'in force' });
    expect(words('In force.', { what: 'ended', state: 'in force' })).toEqual({
      frame: 'ended',
      state: 'in force',
    });
  });
});
