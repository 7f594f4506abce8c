import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { withDerivedRelations } from './derive-relations.ts';

type Drafts = Parameters<typeof sourceOf>[0];
type Draft = Drafts[number];

const record = (id: string, relations: Draft['relations'] = [], life: Partial<Draft> = {}): Draft => ({
  id,
  // ids begin with their kind
  kind: id.startsWith('org.') ? 'organisation' : (id.split('.')[0] as 'person' | 'place'),
  name: id,
  relations,
  ...life,
});

const relationsOf = (id: string, ...drafts: Drafts) =>
  withDerivedRelations(sourceOf(drafts).entities).find((entity) => entity.id === id)?.relations;

describe('deriving the other side of relations', () => {
  const strelsau = record('place.strelsau', [{ type: 'capital of', to: 'place.ruritania' }]);

  it('adds the relation that the other record does not name', () => {
    expect(relationsOf('place.ruritania', strelsau, record('place.ruritania'))).toEqual([
      { type: 'capital', to: 'place.strelsau' },
    ]);
  });

  it('adds nothing where the record says it in any of the words for it', () => {
    const father = record('person.rudolf-v', [{ type: 'father of', to: 'person.flavia' }]);
    const daughter = record('person.flavia', [{ type: 'daughter of', to: 'person.rudolf-v' }]);

    expect(relationsOf('person.flavia', father, daughter)).toEqual([
      { type: 'daughter of', to: 'person.rudolf-v' },
    ]);
  });

  it('lists no places within a place', () => {
    const zenda = record('place.zenda', [{ type: 'located in', to: 'place.ruritania' }]);

    expect(relationsOf('place.ruritania', zenda, record('place.ruritania'))).toEqual([]);
  });

  it('takes dates from the other side and keeps two terms apart', () => {
    const sapt = record('person.sapt', [
      { type: 'leads', to: 'org.blue-party', from: '1990', until: '1994' },
      { type: 'leads', to: 'org.blue-party', from: '1998', until: '2001' },
    ]);
    const hentzau = record('person.hentzau', [{ type: 'leads', to: 'org.red-party', from: '2001' }]);
    const blue = record('org.blue-party', [
      { type: 'led by', to: 'person.sapt', from: '1990', until: '1994' },
    ]);
    const red = record('org.red-party', [{ type: 'led by', to: 'person.hentzau' }]);

    expect(relationsOf('org.blue-party', sapt, blue)).toEqual([
      { type: 'led by', to: 'person.sapt', from: '1990', until: '1994' },
      { type: 'led by', to: 'person.sapt', from: '1998', until: '2001' },
    ]);
    expect(relationsOf('org.red-party', hentzau, red)).toEqual([
      { type: 'led by', to: 'person.hentzau', from: '2001' },
    ]);
  });

  it('ends with a life what cannot go on, and nothing else', () => {
    const relations = [
      { type: 'leads', to: 'org.blue-party', from: '1990' },
      { type: 'founded', to: 'org.blue-party' },
    ];
    const rudolf = record('person.rudolf-v', relations, { to: '1996-03-04' });

    expect(relationsOf('person.rudolf-v', rudolf, record('org.blue-party'))).toEqual([
      { type: 'leads', to: 'org.blue-party', from: '1990', until: '1996-03-04' },
      { type: 'founded', to: 'org.blue-party' },
    ]);
  });
});
