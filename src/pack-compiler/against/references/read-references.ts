import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFactbook } from './factbook.ts';
import { readPartyfacts } from './partyfacts.ts';
import type { Reference } from './reference.ts';
import { readSp500 } from './sp500.ts';
import { readSupraverden } from './supraverden.ts';
import { readUnCountries } from './un-countries.ts';
import { readUsCongress } from './us-congress.ts';
import { readWorldLeaders } from './world-leaders.ts';

/** One reader a file; the names are those of the published extracts. */
const READERS: Readonly<Record<string, (text: string) => Reference>> = {
  'factbook-government-2026-01.tsv': readFactbook,
  'world-leaders-2026-08-22.tsv': readWorldLeaders,
  'parties-partyfacts.tsv': readPartyfacts,
  'orgs-supraverden.jsonl': readSupraverden,
  'companies-sp500-2026-08.csv': readSp500,
  'us-congress-2026-06.tsv': readUsCongress,
  'country-codes-unterm-2026-05.csv': readUnCountries,
};

/** Reads those of the files that the folder has. */
export function readReferences(folder: string): Reference[] {
  return Object.entries(READERS).flatMap(([name, read]) => {
    const file = path.join(folder, name);
    return existsSync(file) ? [read(readFileSync(file, 'utf8'))] : [];
  });
}
