import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Standing } from '../../pack/index.ts';
import type { Problem } from '../problem.ts';
import type {
  Guard,
  ReferenceCity,
  ReferenceCountry,
  ReferenceCurrency,
  ReferencePlaces,
  ReferenceRegion,
} from './reference-places.ts';
import { cell, listIn, type Row, readTable } from './table.ts';
import { slug } from './wording.ts';

/** Languages of the names in the tables. */
const LANGUAGES = 'ru uk de fr es pt it nl pl tr ar fa he hi zh zh-Hant ja ko'.split(' ');

/** Reads the tables of places beside a pack's records; a pack without them has none. */
export function readPlaces(folder: string, problems: Problem[]): ReferencePlaces | undefined {
  if (!existsSync(path.join(folder, 'places'))) return undefined;
  const read = (name: string) => readTable(folder, name, problems);
  const tables: Tables = {
    regions: read('regions.tsv').map(toRegion),
    cities: read('cities.tsv'),
    spellings: read('spellings.tsv'),
    hotSpots: read('hot-spots.tsv'),
    exonyms: read('exonyms.tsv'),
    seats: read('seats.tsv'),
    currencies: read('currencies.tsv').map(toCurrency),
    articles: read('articles.tsv'),
  };
  problems.push(...slipsIn(tables));
  const { regions, currencies } = tables;
  return {
    countries: read('countries.tsv').map(toCountry),
    regions,
    cities: citiesOf(tables),
    areas: new Map([
      ...read('areas.tsv').map((row) => [cell(row, 'area'), cell(row, 'name')] as const),
      ...regions.map(({ area, name }) => [area, name] as const),
    ]),
    seats: new Map(tables.seats.map((row) => [cell(row, 'area'), cell(row, 'name')])),
    currencies: new Map(currencies.map((currency) => [currency.key, currency])),
    articles: new Map(
      tables.articles.map((row) => [cell(row, 'key'), cell(row, 'title') || cell(row, 'name')]),
    ),
    guards: new Map(read('guarded.tsv').map((row) => [cell(row, 'what'), toGuard(row)])),
  };
}

/** The tables whose rows speak of each other's. */
interface Tables {
  readonly regions: readonly ReferenceRegion[];
  readonly cities: readonly Row[];
  /** Of cities, by their GeoNames number: spelt otherwise, chosen by hand, called so in other languages. */
  readonly spellings: readonly Row[];
  readonly hotSpots: readonly Row[];
  readonly exonyms: readonly Row[];
  /** Of regions, by their GeoNames code. */
  readonly seats: readonly Row[];
  readonly currencies: readonly ReferenceCurrency[];
  /** Of cities, regions and currencies. */
  readonly articles: readonly Row[];
}

/** Rows that speak of nothing in the tables, and cities whose name gives no id. */
function slipsIn({ regions, cities, currencies, ...tables }: Tables): Problem[] {
  const ids = new Set(cities.map((row) => cell(row, 'id')));
  const areas = new Set(regions.map(({ area }) => area));
  const keys = new Set([...ids, ...[...regions, ...currencies].map(({ key }) => key)]);
  const ofCities = [...tables.spellings, ...tables.hotSpots, ...tables.exonyms];
  return [
    ...cities.flatMap(unlessLatin),
    ...ofCities.flatMap((row) => unknownIn(ids, row, { field: 'id', of: 'a city of cities.tsv' })),
    ...tables.seats.flatMap((row) => unknownIn(areas, row, { field: 'area', of: 'an area of regions.tsv' })),
    ...tables.articles.flatMap((row) =>
      unknownIn(keys, row, { field: 'key', of: 'a city, region or currency of the tables' }),
    ),
  ];
}

/** A slip in the key of a row that somebody wrote by hand would go unseen: nothing would be said of any place. */
function unknownIn(
  known: ReadonlySet<string>,
  row: Row,
  { field, of }: { readonly field: string; readonly of: string },
): Problem[] {
  const key = cell(row, field);
  const { file, line } = row;
  return known.has(key) ? [] : [{ file, line, field, message: `expected ${of}, found ${key}` }];
}

/** An id is made from the name. */
function unlessLatin(row: Row): Problem[] {
  const name = cell(row, 'name');
  const { file, line } = row;
  if (slug(name) !== '') return [];
  return [{ file, line, field: 'name', message: `expected a name in Latin letters, found ${name}` }];
}

/** What a row calls the place, by language. */
function namesIn(row: Row): readonly (readonly [string, string[]])[] {
  const names = LANGUAGES.map((language) => [language, listIn(row, language)] as const);
  return names.filter(([, list]) => list.length > 0);
}

/** The columns that all tables of named things have. */
function namedPlace(row: Row) {
  const degrees = (column: string) => (cell(row, column) === '' ? undefined : Number(cell(row, column)));
  return {
    name: cell(row, 'name'),
    also: listIn(row, 'also'),
    latitude: degrees('latitude'),
    longitude: degrees('longitude'),
    names: new Map(namesIn(row)),
  };
}

function toCountry(row: Row): ReferenceCountry {
  const code = cell(row, 'code');
  return {
    ...namedPlace(row),
    key: code,
    country: code,
    phrase: cell(row, 'phrase') || cell(row, 'name'),
    label: cell(row, 'label'),
    adjective: listIn(row, 'adjective')[0] ?? '',
    familiarity: Number(cell(row, 'familiarity')),
    reference: cell(row, 'reference'),
    capital: cell(row, 'capital'),
    currencies: listIn(row, 'currency'),
  };
}

function toCurrency(row: Row): ReferenceCurrency {
  const users = listIn(row, 'users');
  return { ...namedPlace(row), key: cell(row, 'code'), country: users[0] ?? '', users };
}

function toRegion(row: Row): ReferenceRegion {
  const key = cell(row, 'code');
  return {
    ...namedPlace(row),
    key,
    country: key.slice(0, 2),
    area: cell(row, 'area'),
    word: cell(row, 'word'),
  };
}

function citiesOf({ cities, spellings, hotSpots, exonyms }: Tables): readonly ReferenceCity[] {
  const spellingOf = new Map(spellings.map((row) => [cell(row, 'id'), row]));
  const useOf = new Map(hotSpots.map((row) => [cell(row, 'id'), cell(row, 'use')]));
  const abroad = new Map(exonyms.map((row) => [cell(row, 'id'), namesIn(row)]));
  return cities.map((row): ReferenceCity => {
    const place = namedPlace(row);
    const key = cell(row, 'id');
    const spelling = spellingOf.get(key);
    const country = cell(row, 'country');
    return {
      ...place,
      ...(spelling ? { name: cell(spelling, 'name'), also: listIn(spelling, 'also') } : {}),
      names: new Map([...place.names, ...(abroad.get(key) ?? [])]),
      key,
      country,
      area: `${country}.${cell(row, 'area')}`,
      thousands: Number(cell(row, 'thousands')),
      status: cell(row, 'status') as ReferenceCity['status'], // the table has no others
      hotSpot: useOf.get(key) as Standing | undefined, // the table has no others
    };
  });
}

function toGuard(row: Row): Guard {
  return {
    record: cell(row, 'record'),
    phrase: cell(row, 'phrase'),
    inherits: cell(row, 'inherits') === 'yes',
  };
}
