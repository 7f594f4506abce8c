import type { Standing } from '../../pack/index.ts';

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
