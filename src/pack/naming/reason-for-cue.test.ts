import { describe, expect, it } from 'vitest';
import type { Name } from '../records/entity.ts';
import { reasonForCue, silent, withCue } from './reason-for-cue.ts';

const name = (text: string, more: Partial<Name> = {}): Name => ({ text, form: 'canonical', ...more });
const commonWords = new Set(['cork', 'turkey', 'who', 'gambia']);

describe('reasonForCue', () => {
  it('finds none for a name that is only a name', () => {
    expect(reasonForCue(name('Utrecht'), { commonWords, isUnread: true })).toBeUndefined();
  });

  it('finds common words, with their article too, but not in capitals', () => {
    expect(reasonForCue(name('Cork'), { commonWords })).toBe('it is a common word');
    expect(reasonForCue(name('The Gambia'), { commonWords })).toBe('it is a common word');
    expect(reasonForCue(name('WHO', { form: 'acronym' }), { commonWords })).toBeUndefined();
  });

  it('lets a record overrule what its spelling and others say', () => {
    const facts = { commonWords, isShared: true, isTaken: true };
    expect(reasonForCue(name('Turkey', { needsCue: false }), facts)).toBeUndefined();
    expect(reasonForCue(name('Utrecht', { needsCue: true }), facts)).toBe('the record says so');
  });

  it('asks more of two letters in a pack that nobody has read, whatever the record says', () => {
    const two = name('Li', { needsCue: false });
    expect(reasonForCue(two, { isUnread: true })).toBe('two letters say too little');
    expect(reasonForCue(two, {})).toBeUndefined();
    expect(reasonForCue(name('EU', { form: 'acronym' }), { isUnread: true })).toBeUndefined();
    expect(reasonForCue(name('東京'), { isUnread: true })).toBeUndefined();
  });

  it('finds short words of other languages where it knows words at all', () => {
    const damascus = name('Şam', { lang: 'tr', form: 'alias' });
    expect(reasonForCue(damascus, { commonWords })).toBe('it is a short word of another language');
    expect(reasonForCue(damascus, {})).toBeUndefined();
    expect(reasonForCue(name('Şamlı', { lang: 'tr', form: 'alias' }), { commonWords })).toBeUndefined();
  });

  it('doubts one word of a place from tables unless that stands alone and is large or long', () => {
    const reason = 'its place is not known by one word';
    const small = { standing: 'alone', isSmall: true } as const;
    expect(reasonForCue(name('Sumy'), { place: small })).toBe(reason);
    expect(reasonForCue(name('Sumy'), { place: { ...small, isSmall: false } })).toBeUndefined();
    expect(reasonForCue(name('Kramatorsk'), { place: small })).toBeUndefined();
    expect(reasonForCue(name('Kramatorsk'), { place: { ...small, standing: 'cue' } })).toBe(reason);
    expect(reasonForCue(name('Deir ez-Zor'), { place: { ...small, standing: 'cue' } })).toBeUndefined();
    expect(reasonForCue(name('Deir ez-Zor'), { place: { ...small, standing: 'surname' } })).toBe(
      'its kind of place is called like a surname',
    );
  });
});

describe('withCue', () => {
  it('keeps the reason of what was decided before', () => {
    const once = withCue(name('Borg'), { isShared: true });
    expect(withCue(once, { commonWords })).toEqual(once);

    const unsought = silent(name('Cork'), 'it is a nationality');
    expect(withCue(unsought, { commonWords })).toEqual({ ...unsought, needsCue: true });
  });
});
