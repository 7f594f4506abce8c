import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkClaims } from './check-claims.ts';

type Drafts = Parameters<typeof sourceOf>[0];

const found = (...drafts: Drafts) => checkClaims(sourceOf(drafts).entities).map(({ message }) => message);

function holder(name: string, from: string, to?: string, text = 'President of Ruritania'): Drafts[number] {
  const end = to === undefined ? {} : { to };
  return {
    id: `person.${name.toLowerCase()}`,
    name,
    claims: [
      { type: 'role', text, of: 'place.ruritania', from, ...end, asOf: '2026-01', sources: ['a', 'b'] },
    ],
  };
}

const RURITANIA = { id: 'place.ruritania', name: 'Ruritania', from: '1900' };

describe('checking roles', () => {
  it('lets one holder follow another on the same day or in the same month', () => {
    expect(found(RURITANIA, holder('Sapt', '2001', '2005-03-04'), holder('Flavia', '2005-03'))).toEqual([]);
  });

  it('finds two holders of one office at the same time', () => {
    expect(found(RURITANIA, holder('Sapt', '2001', '2006-03-04'), holder('Flavia', '2005-03'))).toEqual([
      'expected “President of Ruritania” once at a time, found person.flavia (2005-03 to …) and person.sapt (2001 to 2006-03-04)',
    ]);
  });

  it('knows an office by its title', () => {
    const interim = 'President of Ruritania in the transition';

    expect(
      found(RURITANIA, holder('Sapt', '2001'), holder('Flavia', '2005', undefined, interim)),
    ).toHaveLength(1);
    expect(
      found(
        RURITANIA,
        holder('Sapt', '2001'),
        holder('Flavia', '2005', undefined, 'President of the Senate'),
      ),
    ).toEqual([]);
  });

  it('lets offices be shared that may be', () => {
    const deputy = 'Deputy prime minister of Ruritania';

    expect(
      found(
        RURITANIA,
        holder('Sapt', '2001', undefined, deputy),
        holder('Flavia', '2005', undefined, deputy),
      ),
    ).toEqual([]);
  });

  it('lets many hold what is no single office, and two countries have a president each', () => {
    const senator = 'Senator of Ruritania';
    const [claim] = holder('Flavia', '2005').claims ?? [];
    const abroad = { ...holder('Flavia', '2005'), claims: claim ? [{ ...claim, of: 'place.strelsau' }] : [] };

    expect(
      found(
        RURITANIA,
        holder('Sapt', '2001', undefined, senator),
        holder('Flavia', '2005', undefined, senator),
      ),
    ).toEqual([]);
    expect(found(RURITANIA, holder('Sapt', '2001'), abroad)).toEqual([]);
  });

  it('lets one person hold an office twice', () => {
    const first = holder('Sapt', '2001', '2006');
    const second = holder('Sapt', '2004', '2008');

    expect(
      found(RURITANIA, { ...first, claims: [...(first.claims ?? []), ...(second.claims ?? [])] }),
    ).toEqual([]);
  });

  it('finds two heads of state in relations, told from either side', () => {
    const country = { ...RURITANIA, relations: [{ type: 'head of state', to: 'person.sapt', from: '2001' }] };
    const flavia = {
      id: 'person.flavia',
      name: 'Flavia',
      relations: [{ type: 'head of state of', to: 'place.ruritania', from: '2003', until: '2004' }],
    };

    expect(found(country, flavia, { id: 'person.sapt', name: 'Sapt' })).toHaveLength(1);
  });

  it('finds two leaders of one body, though a country may have two', () => {
    const leads = (name: string, to: string) => ({
      id: `person.${name}`,
      name,
      relations: [{ type: 'leads', to, from: '2001' }],
    });
    const party = { id: 'org.blue-party', kind: 'organisation' as const, name: 'Blue Party' };

    expect(found(party, leads('sapt', 'org.blue-party'), leads('flavia', 'org.blue-party'))).toHaveLength(1);
    expect(found(RURITANIA, leads('sapt', 'place.ruritania'), leads('flavia', 'place.ruritania'))).toEqual(
      [],
    );
  });

  it('finds a role before birth, after death and in a country not yet there', () => {
    expect(found(RURITANIA, { ...holder('Sapt', '1950', '1960'), from: '1955' })[0]).toContain('not before');
    expect(found(RURITANIA, { ...holder('Sapt', '1950', '1960'), to: '1958' })[0]).toContain('not after');
    expect(found(RURITANIA, holder('Sapt', '1899', '1901'))[0]).toContain('place.ruritania begins (1900)');
  });

  it('finds a membership outside of a life, but no fact: what is said of somebody may be older', () => {
    const [claim] = holder('Sapt', '1899', '1901').claims ?? [];
    const sapt = (type: 'membership' | 'fact') => ({
      ...holder('Sapt', '1899', '1901'),
      claims: claim ? [{ ...claim, type }] : [],
    });

    expect(found(RURITANIA, sapt('membership'))).toHaveLength(1);
    expect(found(RURITANIA, sapt('fact'))).toEqual([]);
  });
});
