import { existsSync } from 'node:fs';
import path from 'node:path';
import { cell, readTable } from '../places/table.ts';
import type { AuthoredRecord } from './record-schema.ts';

/** Which desk writes about a country, by ISO 3166-1 code. */
export type Desks = ReadonlyMap<string, string>;

/** The desk for what belongs to no single country. */
const WORLD = 'world';

/** Reads them from the table of countries; a pack without tables has no desks, and its records stand in any file. */
export function readDesks(folder: string): Desks | undefined {
  if (!existsSync(path.join(folder, 'places'))) return undefined;
  // What is wrong with the table is said where places are made of it.
  const rows = readTable(folder, 'countries.tsv', []);
  return new Map(rows.map((row) => [cell(row, 'code'), cell(row, 'desk')]));
}

/** The file that a record is looked for in: `ukraine/person.yaml`. */
export function homeOf({ country = '', kind }: AuthoredRecord, desks: Desks): string {
  return `${desks.get(country) ?? WORLD}/${kind}.yaml`;
}
