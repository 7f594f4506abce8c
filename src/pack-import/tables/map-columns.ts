import { KINDS, type Kind, PLACE_TYPES, type PlaceType } from '../../pack/index.ts';
import { PACK_FORMAT, PACK_VERSION } from '../format/pack-format.ts';
import type { Outcome } from '../format/pack-problem.ts';
import type { PackFile, PackHead } from '../format/pack-schema.ts';
import { readPackValue } from '../reading/read-value.ts';
import type { Table } from './read-csv.ts';

/** What a column of a table may say. */
export const COLUMN_FIELDS = [
  'name',
  'aliases',
  'kind',
  'gloss',
  'label',
  'background',
  'link',
  'reference',
  'country',
  'adjectives',
  'place',
  'latitude',
  'longitude',
  'from',
  'to',
  'familiarity',
  'cues',
  'id',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column holds what, by the column’s number from 0; others are left out. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, number>>>;

/** What a table does not say: who made it, and what its entries are where no column tells. */
export interface TableHead extends Pick<PackHead, 'id' | 'title' | 'author' | 'licence' | 'date'> {
  readonly kind: Kind;
}

const LISTS: ReadonlySet<ColumnField> = new Set(['aliases', 'adjectives', 'cues']);
const NUMBERS: ReadonlySet<ColumnField> = new Set(['latitude', 'longitude', 'familiarity']);
const LIST_SIGNS = /\s*[|;]\s*/;
/** Our export puts it before cells that a spreadsheet would take for a formula. */
const ESCAPED_FORMULA = /^'(?=[=+\-@\t\r])/;

/** The rows of a table as a pack, by the same gates as any file. */
export function mapColumns(
  table: Table,
  mapping: ColumnMapping,
  head: TableHead,
  file: string,
): Outcome<PackFile> {
  if (mapping.name === undefined)
    return { ok: false, problems: [{ code: 'no-name-column', params: [], file }] };
  const { kind, ...info } = head;
  const records = table.rows.map(({ cells }) => recordOf(cells, mapping, kind));
  const raw = { format: PACK_FORMAT, version: PACK_VERSION, ...info, records };
  const lineOf = ([list, index]: readonly (string | number)[]) =>
    list === 'records' && typeof index === 'number' ? table.rows[index]?.line : undefined;
  return readPackValue(raw, { file, lineOf });
}

/**
 * Guesses the mapping from the titles of the columns: "Name", "also known as", "URL". A column "Place" may as well say
 * where somebody lives, so that its cells have to be types of places.
 */
export function guessMapping({ columns, rows }: Pick<Table, 'columns' | 'rows'>): ColumnMapping {
  const titles = columns.map((title) =>
    title
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  const mapping: Partial<Record<ColumnField, number>> = {};
  for (const field of COLUMN_FIELDS) {
    const at = [field, ...(TITLES[field] ?? [])]
      .map((title) => titles.indexOf(title))
      .find((column) => column !== -1);
    if (at !== undefined && (field !== 'place' || rows.every(({ cells }) => saysPlaceType(cells[at]))))
      mapping[field] = at;
  }
  return mapping;
}

function saysPlaceType(cell = ''): boolean {
  return cell.trim() === '' || placeIn(cell) !== undefined;
}

/** Titles that are read as a field’s name, the plainest first: a table may have a column “About” beside “Description”. */
const TITLES: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  name: ['full name', 'title', 'term', 'entry'],
  aliases: ['alias', 'names', 'other names', 'also known as', 'also known', 'aka', 'synonyms'],
  kind: ['type', 'category'],
  gloss: [
    'short description',
    'description',
    'definition',
    'explanation',
    'meaning',
    'summary',
    'what it is',
    'who it is',
    'who or what',
    'what',
    'about',
    'info',
    'notes',
    'note',
  ],
  link: ['url', 'website', 'web', 'address'],
  reference: ['wikipedia', 'article'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
};

function recordOf(cells: readonly string[], mapping: ColumnMapping, defaultKind: Kind): object {
  const entries = COLUMN_FIELDS.flatMap((field): [string, unknown][] => {
    const column = mapping[field];
    const cell = column === undefined ? '' : (cells[column] ?? '').replace(ESCAPED_FORMULA, '').trim();
    if (cell === '') return [];
    if (LISTS.has(field))
      return [[field === 'aliases' ? 'names' : field, cell.split(LIST_SIGNS).filter(Boolean)]];
    if (NUMBERS.has(field)) return [[field, /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell]];
    if (field === 'place') return [[field, placeIn(cell) ?? cell]];
    return [[field, field === 'kind' ? kindIn(cell) : cell]];
  });
  const record = Object.fromEntries(entries);
  return { kind: defaultKind, gloss: record.name, ...record };
}

/** A type of place however it is written: "Country". */
function placeIn(cell: string): PlaceType | undefined {
  const word = cell.trim().toLowerCase();
  return PLACE_TYPES.find((type) => type === word);
}

/** A kind however it is written: "Person", "organization". */
function kindIn(cell: string): string {
  const word = cell.toLowerCase().replace('organiz', 'organis');
  return KINDS.find((kind) => kind === word) ?? cell;
}
