import { describe, expect, it } from 'vitest';
import { entityWith } from '../../../tests/support/entity-with.ts';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import type { Name } from '../../pack/index.ts';
import { rivalsOf, withCaution } from './cautious-names.ts';
import type { Draft } from './draft.ts';

const draft = (name: string, changes: Partial<Draft> & { readonly names?: readonly Name[] } = {}): Draft => ({
  key: name,
  kind: 'city',
  weight: 100,
  standing: 'alone',
  cues: ['Ruritania'],
  ...changes,
  entity: entityWith({
    id: `place.${name}`,
    kind: 'place',
    label: 'town',
    name,
    names: changes.names ?? [{ text: name, form: 'canonical', matched: 'as spelt' }],
    generated: true,
  }),
});

const WRITTEN = sourceOf([
  { id: 'person.rudolf-rassendyll', name: 'Rudolf Rassendyll' },
  { id: 'person.kobe-rassendyll', name: 'Kobe Rassendyll' },
  { id: 'person.ada-strom', name: 'Ada Strom' },
  { id: 'person.ada-berg', name: 'Ada Berg' },
  { id: 'place.strelsau', name: 'Strelsau', familiarity: 2 },
  { id: 'org.hofbau', kind: 'organisation', name: 'Hofbau', familiarity: 0 },
  {
    id: 'org.fc-zenda',
    kind: 'organisation',
    name: 'FC Zenda',
    short: [{ text: 'Zenda', needsCue: true }],
    familiarity: 2,
  },
]).entities;

const cautious = (one: Draft, others: readonly Draft[] = []) =>
  withCaution(one, rivalsOf(WRITTEN, [one, ...others], new Set(['split'])));

const firstName = (one: Draft, others?: readonly Draft[]) => cautious(one, others).names[0];

describe('doubting the names of generated places', () => {
  it('leaves a town its name where its club needs a cue to be called so', () => {
    expect(firstName(draft('Zenda'))).not.toHaveProperty('needsCue');
  });

  it('does not look for what one language calls a town if people are called so as well', () => {
    const abroad = (text: string): Name => ({
      text,
      lang: 'es',
      form: 'alias',
      matched: 'as spelt',
      needsCue: true,
      because: 'it is read in pages of its language',
    });

    expect(firstName(draft('Zendavar', { names: [abroad('Zendavia')] }))).toMatchObject({
      matched: 'as spelt',
    });
    expect(firstName(draft('Zendavar', { names: [abroad('Rassendyll')] }))).toMatchObject({
      matched: 'never',
    });
  });

  it('lets a hot spot’s own name stand alone, without cues', () => {
    const entity = cautious(draft('Zendavar'));

    expect(entity.names[0]).toEqual({ text: 'Zendavar', form: 'canonical', matched: 'as spelt' });
    expect(entity.cues).toEqual([]);
  });

  it('takes a name that people bear like a surname', () => {
    expect(firstName(draft('Rassendyll'))).toMatchObject({ form: 'short', needsCue: true });
    expect(firstName(draft('Victoria'))).toMatchObject({ form: 'short', needsCue: true });
  });

  it('wants only a cue for a name that one person has as a given name, but none for a great city’s', () => {
    expect(firstName(draft('Kobe'))).toMatchObject({ form: 'canonical', needsCue: true });
    expect(firstName(draft('Kobe', { weight: 4000 }))?.needsCue).toBeUndefined();
    expect(firstName(draft('Ada', { weight: 4000 }))).toMatchObject({ form: 'short', needsCue: true });
    expect(firstName(draft('Kobe', { standing: 'surname' }))).toMatchObject({
      form: 'short',
      needsCue: true,
    });
  });

  it('wants a cue for one word of a town that was not chosen by hand, and gives it cues', () => {
    const entity = cautious(draft('Zendavar', { standing: 'cue' }));

    expect(entity.names[0]).toMatchObject({ form: 'canonical', needsCue: true });
    expect(entity.cues).toEqual(['Ruritania']);
  });

  it('lets several words stand alone', () => {
    expect(firstName(draft('Bad Zendavar', { standing: 'cue' }))?.needsCue).toBeUndefined();
  });

  it('wants a cue for the name of a lesser record or a larger town', () => {
    const larger = draft('Zendavar', { weight: 5000 });

    expect(firstName(draft('Hofbau'))).toMatchObject({ needsCue: true });
    expect(firstName(draft('Zendavar'), [larger])).toMatchObject({ needsCue: true });
    expect(firstName(larger, [draft('Zendavar')])?.needsCue).toBeUndefined();
  });

  it('does not look for the name of something well known', () => {
    expect(firstName(draft('Strelsau'))).toMatchObject({ matched: 'never' });
  });

  it('does not look for nationalities', () => {
    expect(firstName(draft('Somali'))).toMatchObject({ matched: 'never' });
  });

  it('gives cues to a town whose name is a common word, which is flagged later', () => {
    expect(cautious(draft('Split')).cues).toEqual(['Ruritania']);
  });
});
