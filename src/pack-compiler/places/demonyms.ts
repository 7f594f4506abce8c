import { fileURLToPath } from 'node:url';
import { type Demonyms, fold } from '../../pack/index.ts';
import { cell, listIn, readTable } from './table.ts';

/** The tables are of the shipped pack, and their adjectives of the language: every pack is read with them. */
const FOLDER = fileURLToPath(new URL('../../../assets/knowledge', import.meta.url));

/** Adjectives that are also short names of the country. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['philippine', 'vatican']);

let known: Demonyms | undefined;

/**
 * Adjectives of nationality in English, from the tables of places. Those of several words and those that are a country's
 * name as well ("Kiribati") are left out.
 */
export function demonyms(): Demonyms {
  known ??= readDemonyms();
  return known;
}

/** Whether a word names a people and a language as well as a place. */
export function isNationality(word: string): boolean {
  return demonyms().has(fold(word));
}

/** “Kenyans”, “Israelis”, “Slovaks”; not of “French”, “Maltese”, and “Laos” is the country. */
function withPlural(adjective: string): readonly string[] {
  return /(?:[aeiou]n|[aik]|ine|ino|czech)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective];
}

function readDemonyms(): Demonyms {
  const found = new Map<string, readonly string[]>();
  for (const row of readTable(FOLDER, 'countries.tsv', [])) {
    const names = new Set([...ALSO_NAMES, ...[cell(row, 'name'), ...listIn(row, 'also')].map(fold)]);
    for (const word of listIn(row, 'adjective').map(fold))
      if (!word.includes(' ') && !names.has(word))
        for (const form of withPlural(word)) found.set(form, [...(found.get(form) ?? []), cell(row, 'code')]);
  }
  for (const row of readTable(FOLDER, 'peoples.tsv', []))
    found.set(fold(cell(row, 'adjective')), listIn(row, 'countries'));
  return found;
}
