import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../tests/support/pack-of.ts';
import { checkAgainst } from './check-against.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
writeFileSync(
  path.join(folder, 'factbook-government-2026-01.tsv'),
  [
    'short_name\tcapital\tchief_of_state\thead_of_government',
    'Ruritania\tStrelsau\tKing Rudolf VI (since 9 May 2019)\tPrime Minister Josef SAPT (since 4 March 2021)',
  ].join('\n'),
);
writeFileSync(path.join(folder, 'parties-partyfacts.tsv'), 'name\tfounded\nBlue Party\t1925\n');

const RURITANIA = {
  id: 'place.ruritania',
  name: 'Ruritania',
  relations: [{ type: 'capital', to: 'place.strelsau' }],
};
const STRELSAU = { id: 'place.strelsau', name: 'Strelsau' };
const SAPT = {
  id: 'person.josef-sapt',
  name: 'Josef Sapt',
  claims: [
    {
      type: 'role' as const,
      text: 'Prime minister of Ruritania',
      of: 'place.ruritania',
      from: '2021-03',
      asOf: '2026-01',
      sources: ['a', 'b'],
    },
  ],
};

const found = (...drafts: Parameters<typeof sourceOf>[0]) => checkAgainst(sourceOf(drafts).entities, folder);

describe('comparing with reference data', () => {
  it('lists nothing where both agree', () => {
    expect(found(RURITANIA, STRELSAU, SAPT)).toEqual([]);
  });

  it('lists an office that somebody else holds', () => {
    const claims = SAPT.claims.map((claim) => ({ ...claim }));
    const wrong = { id: 'person.fritz-tarlenheim', name: 'Fritz Tarlenheim', claims };

    expect(found(RURITANIA, STRELSAU, wrong).map(({ record }) => record)).toEqual([
      'person.fritz-tarlenheim',
    ]);
  });

  it('lists another beginning, to the precision that both have', () => {
    const later = { ...SAPT, claims: SAPT.claims.map((claim) => ({ ...claim, from: '2021-04' })) };

    expect(found(RURITANIA, STRELSAU, later)[0]?.message).toContain('found since 2021-03-04');
  });

  it('says nothing of claims that are older than the reference', () => {
    const old = {
      ...SAPT,
      name: 'Someone Else',
      claims: SAPT.claims.map((claim) => ({ ...claim, asOf: '2025-01' })),
    };

    expect(found(RURITANIA, STRELSAU, old)).toEqual([]);
  });

  it('lists another capital and another founding year', () => {
    const zenda = { id: 'place.zenda', name: 'Zenda' };
    const country = { ...RURITANIA, relations: [{ type: 'capital', to: 'place.zenda' }] };
    const party = { id: 'org.blue-party', kind: 'organisation' as const, name: 'Blue Party', from: '1926' };

    expect(found(country, zenda, party).map(({ record }) => record)).toEqual([
      'place.ruritania',
      'org.blue-party',
    ]);
  });

  it('is quiet where a record says why it differs', () => {
    const party = {
      id: 'org.blue-party',
      kind: 'organisation' as const,
      name: 'Blue Party',
      from: '1926',
      deviations: [{ from: 'partyfacts', note: 'Founded under another name in 1925.' }],
    };

    expect(found(party)).toEqual([]);
  });
});
