import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';

/** A line of a table by the names of its columns, with the place it was read from. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly file: string;
  readonly line: number;
}

const FOLDER = 'places';

interface Table {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** By path. Countries, their adjectives and the desks are read from one table, once. */
const tables = new Map<string, Table>();

/** Reads a table of tab-separated text whose first line names the columns; lines of another width become problems. */
export function readTable(folder: string, name: string, problems: Problem[]): readonly Row[] {
  const file = `${FOLDER}/${name}`;
  const place = path.resolve(folder, file);
  const table = tables.get(place) ?? tableOf(readFileSync(place, 'utf8'), file);
  tables.set(place, table);
  problems.push(...table.problems);
  return table.rows;
}

function tableOf(text: string, file: string): Table {
  const [head = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const columns = head.split('\t');
  const problems: Problem[] = [];
  const rows = lines.flatMap((text, i): Row[] => {
    const cells = text.split('\t');
    const line = i + 2;
    if (cells.length === columns.length)
      return [{ cells: new Map(columns.map((column, c) => [column, cells[c] ?? ''])), file, line }];
    problems.push({ file, line, message: `expected ${columns.length} cells, found ${cells.length}` });
    return [];
  });
  return { rows, problems };
}

/** A cell's text; an absent column is empty. */
export function cell({ cells }: Row, column: string): string {
  return cells.get(column) ?? '';
}

/** The parts of a cell that holds several. */
export function listIn(row: Row, column: string): string[] {
  return cell(row, column).split('|').filter(Boolean);
}
