import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { withSpokenAcronyms } from './spoken-acronyms.ts';

function namesOf(acronyms: string[], aliases: string[] = []): string[] {
  const [entity] = sourceOf([{ id: 'organisation.x', name: 'Some Body', acronyms, aliases }]).entities;
  if (!entity) throw new Error('a record gives an entity');
  return withSpokenAcronyms(entity).names.map(({ text }) => text);
}

describe('withSpokenAcronyms', () => {
  it('adds the spelling with one capital to acronyms that are said as words', () => {
    expect(namesOf(['NATO', 'UNICEF', 'OPEC'])).toEqual(expect.arrayContaining(['Nato', 'Unicef', 'Opec']));
  });

  it('leaves those alone that are spelt out, or too short', () => {
    expect(namesOf(['UNHCR', 'WHO', 'EU', 'U.N.'])).toEqual(['Some Body', 'UNHCR', 'WHO', 'EU', 'U.N.']);
  });

  it('adds nothing that the record has', () => {
    expect(namesOf(['FIFA'], ['Fifa'])).toEqual(['Some Body', 'Fifa', 'FIFA']);
  });
});
