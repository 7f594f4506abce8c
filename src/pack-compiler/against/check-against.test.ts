import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { checkAgainst } from './check-against.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
const write = (name: string, ...lines: string[]) => writeFileSync(path.join(folder, name), lines.join('\n'));
write(
  'factbook-government-2026-01.tsv',
  'short_name\tcapital\tchief_of_state\thead_of_government\tintl_orgs',
  [
    'Ruritania\tStrelsau\tKing Rudolf VI (since 9 May 2019)\tPrime Minister Josef SAPT (since 4 March 2021)',
    'EU (candidate country), G-20, NATO (suspended)',
  ].join('\t'),
  ...['Graustark', 'Axphain', 'Dawsbergen'].map((name) => `${name}\t\t\t\tBRICS, EU, G-20, NATO`),
);
write(
  'parties-partyfacts.tsv',
  'country\tname\tname_native\tfounded',
  'RUR\tBlue Party\tParti bleu\t1925',
  'GRA\tRed Party\t\t1930',
);
write('orgs-supraverden.jsonl', '{"Name_en":"League of Alps","Year_established":1920,"Name_de":"Alpenbund"}');
write(
  'companies-sp500-2026-08.csv',
  'Symbol,Security,Headquarters Location,Founded',
  'TRL,"Tarlenheim Rails, Inc.","Strelsau, Ruritania",1903 (1888)',
);
write(
  'us-congress-2026-06.tsv',
  'official_full\tfirst\tlast\tchamber\tstate\tparty\tbirthday',
  'Anna B. Flavia\tAnna\tFlavia\tsen\tOH\tDemocrat\t1960-02-03',
);
write(
  'country-codes-unterm-2026-05.csv',
  'ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,UNTERM English Short,UNTERM Russian Short',
  'RR,RUR,Ruritania (the),Руритания',
);

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

  it('takes a chancellor of the exchequer for no head of government', () => {
    const texts = ['Chancellor of the exchequer', 'Chancellor of Ruritania'];
    const treasurers = texts.map((text, i) => ({
      id: `person.treasurer-${i}`,
      name: `Fritz Tarlenheim ${i}`,
      claims: SAPT.claims.map((claim) => ({ ...claim, text })),
    }));

    const wrong = found(RURITANIA, STRELSAU, ...treasurers).map(({ record }) => record);
    expect(wrong).toEqual(['person.treasurer-1']);
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

  it('lists a member that is none, and one that is said to have left', () => {
    const body = (name: string) => ({ id: `org.${name.toLowerCase()}`, kind: 'organisation' as const, name });
    const member = (to: string, until?: string) => ({
      ...RURITANIA,
      relations: [{ type: 'member of', to, ...(until ? { until } : {}) }],
    });

    expect(found(member('org.eu'), body('EU'))[0]?.message).toContain('less than a member');
    expect(found(member('org.brics'), body('BRICS'))[0]?.message).toContain('no member');
    expect(found(member('org.g20', '2025'), body('G20'))[0]?.message).toContain('still a member');
    expect(found(member('org.g20'), body('G20'))).toEqual([]);
    expect(found(member('org.nato'), body('NATO'))).toEqual([]);
    expect(found(member('org.alpine-club'), body('Alpine-Club'))).toEqual([]); // not in the reference at all
  });

  it('lists another native name, but none in a language of which the record says nothing', () => {
    const league = (native: Record<string, string>) => ({
      id: 'org.league-of-alps',
      kind: 'organisation' as const,
      name: 'League of Alps',
      native,
    });

    expect(found(league({ de: 'Bergliga' }))[0]?.message).toContain('found “Alpenbund”');
    expect(found(league({ de: 'Der Alpenbund' }))).toEqual([]);
    expect(found(league({ fr: 'Ligue des Alpes' }))).toEqual([]);
  });

  it('takes no party of another country for ours', () => {
    const party = { id: 'org.red-party', kind: 'organisation' as const, name: 'Red Party', from: '1999' };

    expect(found({ ...party, country: 'RR' })).toEqual([]);
    expect(found(party)).toHaveLength(1);
  });

  it('lists a company founded in none of the years given, or seated elsewhere', () => {
    const company = { id: 'company.tarlenheim-rails', name: 'Tarlenheim Rails', from: '1888-05' };
    const zenda = { id: 'place.zenda', name: 'Zenda' };
    const relations = [{ type: 'based in', to: 'place.zenda' }];

    expect(found(company)).toEqual([]);
    expect(found({ ...company, from: '1902' })[0]?.message).toContain('found 1903 or 1888');
    expect(found({ ...company, relations }, zenda)[0]?.message).toContain('found Strelsau, Ruritania');
  });

  it('lists members of Congress with another state, chamber or party, and strangers', () => {
    const senator = (name: string, text: string, to = 'org.democratic-party') => ({
      id: `person.${name.toLowerCase().replace(' ', '-')}`,
      name,
      country: 'US',
      claims: [{ type: 'role' as const, text, from: '2025', asOf: '2026-06', sources: ['a', 'b'] }],
      relations: [{ type: 'member of', to }],
    });
    const messages = (...drafts: Parameters<typeof sourceOf>[0]) =>
      found(...drafts).map(({ message }) => message.replace(' (us-congress)', ''));

    expect(messages(senator('Anna Flavia', 'Senator for Ohio'))).toEqual([]);
    expect(messages(senator('Anna Flavia', 'Senator for Texas', 'org.republican-party'))).toEqual([
      'Republican: found Democrat',
      'Senator for Texas: found Ohio',
    ]);
    expect(messages(senator('Anna Flavia', 'Representative for Ohio'))[0]).toContain('in the senate');
    expect(messages(senator('Fritz Strange', 'Senator for Ohio'))[0]).toContain('no such member');
  });

  it('lists countries without the name that the United Nations use', () => {
    const country = { ...RURITANIA, relations: [], label: 'country in the mountains', country: 'RR' };

    expect(found({ ...country, native: { ru: 'Руритания' } })).toEqual([]);
    expect(found({ ...country, name: 'Ruritanian Alps', native: { ru: 'Альпы' } })).toHaveLength(2);
  });
});
