import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Standing } from '../../pack/index.ts';
import type { Problem } from '../problem.ts';
import { cell, listIn, type Row, readTable } from './table.ts';
import { slug } from './wording.ts';

/** Languages of the names in the tables. */
const LANGUAGES = 'ru uk de fr es pt it nl pl tr ar fa he hi zh zh-Hant ja ko'.split(' ');

/** What the tables say of anything that has a name and a position. */
export interface ReferencePlace {
  /** ISO 3166-1 code, ISO 3166-2 code or GeoNames number. */
  readonly key: string;
  /** The spelling that most English agency copy uses. */
  readonly name: string;
  /** Other English spellings. */
  readonly also: readonly string[];
  readonly country: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Names by language, several where a language has several. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

export interface ReferenceCountry extends ReferencePlace {
  /** As it stands after "in": "the Philippines". */
  readonly phrase: string;
  /** Empty where a written record describes the country. */
  readonly label: string;
  /** The first of them. */
  readonly adjective: string;
  readonly familiarity: number;
  readonly reference: string;
  /** GeoNames number of the capital. */
  readonly capital: string;
  /** Codes of its legal tenders, each perhaps with the day since when: `EUR@2026-01-01`. */
  readonly currencies: readonly string[];
}

/** Without a position. */
export interface ReferenceCurrency extends ReferencePlace {
  /** ISO 3166-1 codes of the countries and territories that use it. */
  readonly users: readonly string[];
}

export interface ReferenceRegion extends ReferencePlace {
  /** GeoNames code: `UA.05`. */
  readonly area: string;
  /** "region", "province", "state". */
  readonly word: string;
}

export interface ReferenceCity extends ReferencePlace {
  readonly area: string;
  /** People in thousands, of some year before 2022: good for an order, not for a card. */
  readonly thousands: number;
  readonly status: 'capital' | 'seat' | '';
  /** Chosen by hand as a place that news is about, with how its name may be used. */
  readonly hotSpot: Standing | undefined;
}

/** A place whose status is disputed: what the tables say about its country must not be printed. */
export interface Guard {
  /** The written record that says whose it is; without one the place is left out. */
  readonly record: string;
  readonly phrase: string;
  /** Whether the record's statement of the dispute holds for every place in it. */
  readonly inherits: boolean;
}

export interface ReferencePlaces {
  readonly countries: readonly ReferenceCountry[];
  readonly regions: readonly ReferenceRegion[];
  readonly cities: readonly ReferenceCity[];
  /** Names of first-level areas by GeoNames code, for labels. */
  readonly areas: ReadonlyMap<string, string>;
  /** Names of the towns that those are governed from, where it is none of the cities; empty where the city is out of date. */
  readonly seats: ReadonlyMap<string, string>;
  /** By ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, ReferenceCurrency>;
  /** Titles of English Wikipedia articles by key of the place. */
  readonly articles: ReadonlyMap<string, string>;
  /** By ISO 3166 code, GeoNames area or GeoNames number. */
  readonly guards: ReadonlyMap<string, Guard>;
}

/** Reads the tables of places beside a pack's records; a pack without them has none. */
export function readPlaces(folder: string, problems: Problem[]): ReferencePlaces | undefined {
  if (!existsSync(path.join(folder, 'places'))) return undefined;
  const read = (name: string) => readTable(folder, name, problems);
  const regions = read('regions.tsv').map(toRegion);
  const areas = [
    ...read('areas.tsv').map((row): [string, string] => [cell(row, 'area'), cell(row, 'name')]),
    ...regions.map(({ area, name }): [string, string] => [area, name]),
  ];
  const cities = read('cities.tsv');
  const spellings = read('spellings.tsv');
  const hotSpots = read('hot-spots.tsv');
  const exonyms = read('exonyms.tsv');
  for (const row of cities) problems.push(...unlessLatin(row));
  const ids = new Set(cities.map((row) => cell(row, 'id')));
  for (const row of [...spellings, ...hotSpots, ...exonyms])
    problems.push(...unknownIn(ids, row, { field: 'id', of: 'a city of cities.tsv' }));
  const seats = read('seats.tsv');
  const codes = new Set(regions.map(({ area }) => area));
  for (const row of seats)
    problems.push(...unknownIn(codes, row, { field: 'area', of: 'an area of regions.tsv' }));
  const currencies = new Map(read('currencies.tsv').map((row) => [cell(row, 'code'), toCurrency(row)]));
  const articles = read('articles.tsv');
  const places = new Set([...ids, ...regions.map(({ key }) => key), ...currencies.keys()]);
  for (const row of articles)
    problems.push(
      ...unknownIn(places, row, { field: 'key', of: 'a city, region or currency of the tables' }),
    );
  const spellingOf = new Map(spellings.map((row) => [cell(row, 'id'), row]));
  const abroad = new Map(exonyms.map((row) => [cell(row, 'id'), namesIn(row)]));
  const useOf = new Map(hotSpots.map((row) => [cell(row, 'id'), cell(row, 'use')]));
  return {
    countries: read('countries.tsv').map(toCountry),
    regions,
    cities: cities.map((row) => toCity(row, spellingOf, useOf, abroad)),
    areas: new Map(areas),
    seats: new Map(seats.map((row) => [cell(row, 'area'), cell(row, 'name')])),
    currencies,
    articles: new Map(articles.map((row) => [cell(row, 'key'), cell(row, 'title') || cell(row, 'name')])),
    guards: new Map(read('guarded.tsv').map((row) => [cell(row, 'what'), toGuard(row)])),
  };
}

/** A slip in the key of a row that somebody wrote by hand would go unseen: nothing would be said of any place. */
function unknownIn(
  known: ReadonlySet<string>,
  row: Row,
  { field, of }: { field: string; of: string },
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

function toCity(
  row: Row,
  spellingOf: ReadonlyMap<string, Row>,
  useOf: ReadonlyMap<string, string>,
  abroad: ReadonlyMap<string, readonly (readonly [string, string[]])[]>,
): ReferenceCity {
  const place = namedPlace(row);
  const key = cell(row, 'id');
  const spelling = spellingOf.get(key);
  const use = useOf.get(key);
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
    hotSpot: use as Standing | undefined, // the table has no others
  };
}

function toGuard(row: Row): Guard {
  return {
    record: cell(row, 'record'),
    phrase: cell(row, 'phrase'),
    inherits: cell(row, 'inherits') === 'yes',
  };
}
