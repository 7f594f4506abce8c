import type { Entity } from '../../pack/index.ts';
import type { Finding } from '../checks/finding.ts';
import { compareBodies } from './bodies.ts';
import { compareCapitals } from './capitals.ts';
import { compareCountryNames } from './country-names.ts';
import { compareLawmakers } from './lawmakers.ts';
import { compareMemberships } from './memberships.ts';
import { compareOffices } from './offices.ts';
import { OwnRecords } from './own-records.ts';
import { readReferences } from './references/read-references.ts';

/**
 * Compares what the records say with reference data: heads of state and government, capitals, memberships, years and
 * names of parties, organisations and companies, members of the US Congress, names of countries. A record may answer
 * for a difference with `deviations: [{ from: factbook, note: why }]`; then it is not listed.
 */
export function checkAgainst(entities: readonly Entity[], folder: string): Finding[] {
  const records = new OwnRecords(entities);
  const references = readReferences(folder);
  const countries = references.flatMap((reference) => reference.countries);
  const iso3 = new Map(countries.map((country) => [country.iso2, country.iso3]));
  return references.flatMap((reference) =>
    [
      ...compareOffices(records, reference),
      ...compareCapitals(records, reference),
      ...compareMemberships(records, reference),
      ...compareBodies(records, reference, iso3),
      ...compareLawmakers(records, reference),
      ...compareCountryNames(records, reference),
    ]
      .filter(({ entity }) => !entity.deviations?.some(({ from }) => from === reference.id))
      .map(({ entity, field, message }) => ({
        record: entity.id,
        check: reference.id,
        field,
        message: `${message} (${reference.id})`,
      })),
  );
}
