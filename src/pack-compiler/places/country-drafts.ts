import { type Claim, dropUndefined, type Entity, type Name } from '../../pack/index.ts';
import { placeOf } from '../../pack-import/records/place-of.ts';
import type { Draft, DraftContext } from './draft.ts';
import { referenceNames } from './reference-names.ts';
import type { ReferenceCountry, ReferencePlaces } from './reference-places.ts';
import { CLDR, DATA_DAY, fact, GEONAMES } from './sources.ts';
import { capitalised } from './wording.ts';

/** More than any city has, so that a country’s name is never a city’s first. */
const WEIGHT = 1e7;

/** A draft of each country of the tables. */
export function countryDrafts({ places }: DraftContext): Draft[] {
  const { countries, cities, currencies } = places;
  const cityNames = new Map(cities.map(({ key, name }) => [key, name]));
  return countries.map((country) => {
    const capital = cityNames.get(country.capital);
    return {
      key: country.key,
      kind: 'country',
      weight: WEIGHT,
      standing: 'alone',
      cues: [],
      entity: countryEntity(country, {
        capital,
        names: referenceNames(country, 'everywhere'),
        currencies,
      }),
    };
  });
}

interface CountryFacts {
  readonly capital: string | undefined;
  readonly names: readonly Name[];
  /** Names of currencies by code. */
  readonly currencies: ReferencePlaces['currencies'];
}

function countryEntity(country: ReferenceCountry, { capital, names, currencies }: CountryFacts): Entity {
  const { name, label, latitude, longitude } = country;
  const gloss =
    capital && capital !== name
      ? `${capitalised(label)}; its capital is ${capital}.`
      : `${capitalised(label)}.`;
  return {
    id: '',
    kind: 'place',
    label,
    ...placeOf({ kind: 'place', label }),
    name,
    names,
    gloss,
    familiarity: country.familiarity as Entity['familiarity'], // the table has 0 to 3
    country: country.key,
    ...dropUndefined({ latitude, longitude }),
    claims: [
      ...(capital ? [fact(`Capital: ${capital}.`, GEONAMES)] : []),
      ...country.currencies.map((currency) => currencyFact(currency, currencies)),
    ],
    relations: [],
    events: [],
    cues: [capital, country.adjective].filter((word): word is string => Boolean(word)),
    ...(country.reference ? { reference: country.reference } : {}),
    reviewed: DATA_DAY,
    generated: true,
  };
}

/** `EUR@2026-01-01` → "Currency: euro (EUR)." from that day. */
function currencyFact(currency: string, currencies: ReferencePlaces['currencies']): Claim {
  const [code = '', from] = currency.split('@');
  return {
    ...fact(`Currency: ${currencies.get(code)?.name ?? code} (${code}).`, CLDR),
    ...(from ? { from } : {}),
  };
}
