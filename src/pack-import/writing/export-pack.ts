import { LIMITS } from '../format/limits.ts';
import { otherNames } from '../format/other-names.ts';
import { PACK_FORMAT } from '../format/pack-format.ts';
import type { PackFile, PackRecord } from '../format/pack-schema.ts';

/**
 * The pack as a file that anybody can read, and that `readPack` reads to an equal pack. One that would be too large with
 * its lines and blanks, and could not be imported again, has none.
 */
export function exportJson(file: PackFile): string {
  const { format: _, version, records, ...head } = file;
  const ordered = { format: PACK_FORMAT, version, ...head, records };
  const text = `${JSON.stringify(ordered, null, 2)}\n`;
  return isTooLarge(text) ? `${JSON.stringify(ordered)}\n` : text;
}

/** The pack of a source that was stored, as `exportJson` wrote it: checked before it was, and its hash vouches for it since. */
export function packOfSource(source: Uint8Array): PackFile {
  return JSON.parse(new TextDecoder().decode(source)) as PackFile;
}

/** Bytes of UTF-8 for one unit of a text, at most. */
const MOST_BYTES = 3;

function isTooLarge(text: string): boolean {
  if (text.length * MOST_BYTES <= LIMITS.fileBytes) return false;
  return new TextEncoder().encode(text).length > LIMITS.fileBytes;
}

const COLUMNS =
  'id name aliases kind gloss label background link reference country adjectives place latitude longitude from to familiarity cues';
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** What of the pack fits into a table: no claims, relations, events or kinds of names. */
export function exportCsv({ records }: PackFile): string {
  const columns = COLUMNS.split(' ');
  const rows = records.map((record) => columns.map((column) => cellOf(record, column)));
  return [columns, ...rows].map((cells) => `${cells.map(escaped).join(',')}\r\n`).join('');
}

function cellOf(record: PackRecord, column: string): string {
  if (column === 'aliases') return otherNames(record).join(' | ');
  const value: unknown = record[column as keyof PackRecord]; // the other columns are fields
  return Array.isArray(value) ? value.join(' | ') : String(value ?? '');
}

function escaped(cell: string): string {
  // A number with a minus is no formula.
  const safe = FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
