import { describe, expect, it } from 'vitest';
import { entityWith } from '../../../tests/support/entity-with.ts';
import type { Name } from '../records/entity.ts';
import { NAME_NEEDS_CUE } from '../tables/name-table.ts';
import { indexNamesOf } from './index-names.ts';

const english = (changes: Partial<Name>): Name => ({ text: 'Moldavia', form: 'alias', ...changes });
const italian: Name = english({ lang: 'it', needsCue: true, because: 'it is a common word' });

const indexed = (...names: Name[]) =>
  indexNamesOf(entityWith({ kind: 'place', name: 'Moldova', names }), 0).map(({ flags, languages }) => ({
    needsCue: (flags & NAME_NEEDS_CUE) !== 0,
    ofLanguage: languages.length > 0,
  }));

describe('a name that one language has as well', () => {
  it('comes first for that language, where the others ask for a cue', () => {
    expect(indexed(english({ needsCue: true }), italian)).toEqual([
      { needsCue: false, ofLanguage: true },
      { needsCue: true, ofLanguage: false },
    ]);
  });

  it('says nothing more where it may stand alone in all', () => {
    expect(indexed(italian, english({}))).toEqual([{ needsCue: false, ofLanguage: false }]);
  });
});
