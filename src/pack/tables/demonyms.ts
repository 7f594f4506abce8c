import { hashToken } from '../folding/hash.ts';
import type { Demonyms } from '../records/demonyms.ts';
import { packCountry } from './entity-table.ts';
import { placeAmong } from './place-among.ts';
import type { Section } from './sections.ts';

/** The same as linking reads it, sorted by hash. */
export interface DemonymTable {
  readonly hash: Int32Array;
  /** A country as `packCountry` numbers it, NO_COUNTRY or SEVERAL. */
  readonly country: Uint16Array;
}

/** Equal to no country's number. */
const NO_COUNTRY = 0x7fff;
const SEVERAL = 0;

/** The sections of a DemonymTable. */
export function demonymSections(demonyms: Demonyms): [string, Section][] {
  const rows = [...demonyms]
    .map(([word, codes]) => ({ hash: hashToken(word), country: countryIn(codes.map(packCountry)) }))
    .sort((a, b) => a.hash - b.hash);
  return [
    ['demonymHash', Int32Array.from(rows, (row) => row.hash)],
    ['demonymCountry', Uint16Array.from(rows, (row) => row.country)],
  ];
}

function countryIn([first = NO_COUNTRY, ...others]: readonly number[]): number {
  return others.length > 0 ? SEVERAL : first;
}

/** Whether the word of that hash is a demonym. */
export function isDemonym(table: DemonymTable, hash: number): boolean {
  return rowOf(table, hash) !== -1;
}

/**
 * The country that a demonym speaks of, as `countryOf` numbers it, or a number that is none's ("Kurdish"); undefined for one
 * that leaves it open and for all other words.
 */
export function countryOfDemonym(table: DemonymTable, hash: number): number | undefined {
  const country = table.country[rowOf(table, hash)]; // a word that is none has row -1
  return country === SEVERAL ? undefined : country;
}

/** The country of each demonym among these words, as `countryOf` numbers it; none for those of no or of several countries. */
export function countriesOfPeople(table: DemonymTable, words: { has(hash: number): boolean }): number[] {
  const found: number[] = [];
  for (let row = 0; row < table.hash.length; row++) {
    const country = table.country[row] as number; // as long as the hashes
    if (country === SEVERAL || country === NO_COUNTRY) continue;
    if (words.has(table.hash[row] as number)) found.push(country); // row < length
  }
  return found;
}

function rowOf({ hash }: DemonymTable, wanted: number): number {
  const row = placeAmong(hash, wanted);
  return hash[row] === wanted ? row : -1;
}
