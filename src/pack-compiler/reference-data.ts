import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An office at the head of a state as a reference gives it. */
export interface ReferenceOffice {
  readonly country: string;
  /** Names as printed, perhaps with titles and a date: "President Vladimir PUTIN (since 7 May 2012)". */
  readonly holders: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, where given. */
  readonly since?: string;
}

/** What the reference data say about one day. */
export interface Reference {
  readonly id: string;
  readonly day: string;
  readonly offices: readonly ReferenceOffice[];
  readonly capitals: ReadonlyMap<string, string>;
  /** Founding years of parties and bodies by folded name. */
  readonly founded: ReadonlyMap<string, string>;
}

const FACTBOOK = 'factbook-government-2026-01.tsv';
const LEADERS = 'world-leaders-2026-08-22.tsv';
const PARTIES = 'parties-partyfacts.tsv';
const BODIES = 'orgs-supraverden.jsonl';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Reads the files that are there; the names are those of the published extracts. */
export function readReferences(folder: string, fold: (text: string) => string): Reference[] {
  const file = (name: string) => path.join(folder, name);
  const references: Reference[] = [];
  if (existsSync(file(FACTBOOK))) references.push(factbook(readTable(file(FACTBOOK))));
  if (existsSync(file(LEADERS))) references.push(leaders(readTable(file(LEADERS))));
  if (existsSync(file(PARTIES))) references.push(parties(readTable(file(PARTIES)), fold));
  if (existsSync(file(BODIES))) references.push(bodies(readFileSync(file(BODIES), 'utf8'), fold));
  return references;
}

type Row = ReadonlyMap<string, string>;

function readTable(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const EMPTY = { offices: [], capitals: new Map<string, string>(), founded: new Map<string, string>() };

function factbook(rows: readonly Row[]): Reference {
  const offices = rows.flatMap((row): ReferenceOffice[] =>
    ['chief_of_state', 'head_of_government'].map((column) =>
      office(row.get('short_name') ?? '', row.get(column) ?? ''),
    ),
  );
  const capitals = new Map(rows.map((row) => [row.get('short_name') ?? '', row.get('capital') ?? '']));
  return { ...EMPTY, id: 'factbook', day: '2026-01-22', offices, capitals };
}

/** The cell may name several people; only of one is the date beyond doubt. */
function office(country: string, holders: string): ReferenceOffice {
  const dates = [...holders.matchAll(/\(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\)/g)];
  const [, day, month, year] = dates.length === 1 ? (dates[0] ?? []) : [];
  if (!year) return { country, holders };
  const number = month ? MONTHS.indexOf(month) + 1 : 0;
  const two = (part: number | string) => String(part).padStart(2, '0');
  return {
    country,
    holders,
    since: [year, ...(number ? [two(number), ...(day ? [two(day)] : [])] : [])].join('-'),
  };
}

function leaders(rows: readonly Row[]): Reference {
  const offices = rows.map((row): ReferenceOffice => {
    const since = row.get('since');
    const holders = `${row.get('name_en')} ${row.get('name_local')}`;
    return { country: row.get('country') ?? '', holders, ...(since ? { since } : {}) };
  });
  return { ...EMPTY, id: 'world-leaders', day: '2026-08-22', offices };
}

function parties(rows: readonly Row[], fold: (text: string) => string): Reference {
  return {
    ...EMPTY,
    id: 'partyfacts',
    day: '2022-12-31',
    founded: uniqueYears(rows.map((row) => [fold(row.get('name') ?? ''), row.get('founded') ?? ''])),
  };
}

function bodies(text: string, fold: (text: string) => string): Reference {
  const rows = text
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  const years = rows.map((row): [string, string] => [
    fold(String(row.Name_en ?? '')),
    String(row.Year_established ?? ''),
  ]);
  return { ...EMPTY, id: 'supraverden', day: '2026-06-24', founded: uniqueYears(years) };
}

/** A name that several entries share says nothing about any of them. */
function uniqueYears(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const years = new Map<string, string>();
  const doubled = new Set<string>();
  for (const [name, year] of pairs) {
    if (years.has(name)) doubled.add(name);
    if (/^\d{4}/.test(year)) years.set(name, year.slice(0, 4));
  }
  for (const name of doubled) years.delete(name);
  return years;
}
