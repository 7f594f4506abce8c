import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkRelations } from './check-relations.ts';

type Drafts = Parameters<typeof sourceOf>[0];

const found = (...drafts: Drafts) =>
  checkRelations(sourceOf(drafts).entities).map(
    ({ record, field, message }) => `${record} ${field} ${message}`,
  );

const sapt = (from: string, until?: string): Drafts[number] => ({
  id: 'person.sapt',
  name: 'Josef Sapt',
  from: '1950',
  relations: [{ type: 'leads', to: 'org.blue-party', from, ...(until ? { until } : {}) }],
});
const party = (more: Partial<Drafts[number]> = {}): Drafts[number] => ({
  id: 'org.blue-party',
  kind: 'organisation',
  name: 'Blue Party',
  from: '1980',
  ...more,
});

describe('checking relations against the other side', () => {
  it('finds nothing where both sides agree as far as both say it', () => {
    expect(found(sapt('1990-05', '1994'), party())).toEqual([]);
    expect(
      found(
        sapt('1990-05', '1994'),
        party({ relations: [{ type: 'led by', to: 'person.sapt', from: '1990-05-12' }] }),
      ),
    ).toEqual([]);
  });

  it('names both periods where they differ, once', () => {
    const other = party({ relations: [{ type: 'led by', to: 'person.sapt', from: '1991' }] });

    expect(found(sapt('1990-05', '1994'), other)).toEqual([
      'org.blue-party relations.0 expected the dates that person.sapt gives (1990-05 to 1994), found 1991 to …',
    ]);
  });

  it('lets one side tell an earlier term that the other leaves out, if the other’s term stands there too', () => {
    const terms = (...froms: string[]) =>
      party({ relations: froms.map((from) => ({ type: 'led by', to: 'person.sapt', from })) });

    expect(found(sapt('1990-05'), terms('1985', '1990'))).toEqual([]);
    expect(found(sapt('1990-05'), terms('1985', '1991'))).toHaveLength(2);
  });

  it('finds what lies before or after the life of either side', () => {
    expect(found(sapt('1979'), party())[0]).toContain('not before org.blue-party begins (1980), found 1979');
    expect(found(sapt('1990', '2005'), party({ to: '2001-02' }))[0]).toContain(
      'not after org.blue-party ends',
    );
  });

  it('finds an office that ends in the relation and goes on in the role', () => {
    const claims = [
      {
        type: 'role' as const,
        text: 'Leader of the Blue Party',
        of: 'org.blue-party',
        from: '1990',
        asOf: '1995',
        sources: ['a', 'b'],
      },
    ];

    expect(found({ ...sapt('1990', '1994'), claims }, party())[0]).toContain('found 1994');
    expect(found({ ...sapt('1990'), claims }, party())).toEqual([]);
  });
});
