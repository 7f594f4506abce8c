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

  it('compares with what the other side says of this one, not of somebody else', () => {
    const other = party({
      relations: [{ type: 'led by', to: 'person.flavia', from: '1985', until: '1990' }],
    });
    const flavia = { id: 'person.flavia', name: 'Flavia' };

    expect(found(sapt('1990-05', '1994'), flavia, other)).toEqual([]);
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

  it('lets something begin on the day on which its side began, and end with it', () => {
    const whole = party({ from: '1980-01-02', to: '2001-02-03' });

    expect(found(sapt('1980-01-02', '2001-02-03'), whole)).toEqual([]);
  });

  it('lets what is always true stand outside of a life', () => {
    const heir = (type: string) => ({
      id: 'person.sapt',
      name: 'Josef Sapt',
      from: '1950',
      relations: [{ type, to: 'org.blue-party', from: '1940' }],
    });

    expect(found(heir('works for'), party({ from: '1930' }))).toHaveLength(1);
    expect(found(heir('supports'), party({ from: '1930' }))).toEqual([]);
  });
});

describe('checking relations against the own role', () => {
  const role = (changes: object = {}) => ({
    type: 'role' as const,
    text: 'Leader of the Blue Party',
    of: 'org.blue-party',
    from: '1990',
    asOf: '1995',
    sources: ['a', 'b'],
    ...changes,
  });

  it('finds an office that ends in the relation and goes on in the role, or the other way round', () => {
    expect(found({ ...sapt('1990', '1994'), claims: [role()] }, party())).toEqual([
      'person.sapt relations.0 expected an end like that of the role “Leader of the Blue Party” (none), found 1994',
    ]);
    expect(found({ ...sapt('1990'), claims: [role({ to: '1994' })] }, party())).toEqual([
      'person.sapt relations.0 expected an end like that of the role “Leader of the Blue Party” (1994), found none',
    ]);
    expect(found({ ...sapt('1990'), claims: [role()] }, party())).toEqual([]);
  });

  it('lets any of several terms end as the relation does', () => {
    const terms = [role({ from: '1990' }), role({ from: '1996', to: '1999' })];

    expect(found({ ...sapt('1990', '1999'), claims: terms }, party())).toEqual([]);
  });

  it('looks at no role of another body or from another day, and at no fact', () => {
    const others = [role({ of: 'place.zenda' }), role({ from: '1991' }), role({ type: 'fact' })];
    const zenda = { id: 'place.zenda', name: 'Zenda' };

    for (const other of others)
      expect(found({ ...sapt('1990', '1994'), claims: [other] }, party(), zenda)).toEqual([]);
  });

  it('looks at no relation that says nothing of an office', () => {
    const worksFor = { type: 'works for', to: 'org.blue-party', from: '1990', until: '1994' };

    expect(found({ ...sapt('1990'), relations: [worksFor], claims: [role()] }, party())).toEqual([]);
  });
});
