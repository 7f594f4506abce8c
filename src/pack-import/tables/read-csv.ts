import { LIMITS } from '../format/limits.ts';
import type { PackProblem } from '../format/pack-problem.ts';

/** A table as it was read: a row of titles and rows below it, all of one length. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: Delimiter;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a table as RFC 4180 has it: cells in quotes may hold delimiters, quotes (doubled) and line breaks. Lines may end
 * with CR LF, LF or CR. Without `delimiter` the first line tells it.
 */
export function readCsv(text: string, file: string, delimiter = delimiterOf(text)): TableRead {
  const reader = new CsvReader(text, file, delimiter);
  const read = reader.read();
  if ('code' in read) return { ok: false, problems: [read] };
  const [head, ...rows] = read.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  if (!head || rows.length === 0) return { ok: false, problems: [{ code: 'no-rows', params: [], file }] };
  const ragged = rows.find(({ cells }) => cells.length !== head.cells.length);
  if (ragged) {
    const params = [head.cells.length, ragged.cells.length].map(String);
    return { ok: false, problems: [{ code: 'ragged-row', params, file, line: ragged.line }] };
  }
  return { ok: true, table: { columns: head.cells, rows, delimiter } };
}

/** The one that the first line has most of: a guess, which the reader sees and may correct. */
function delimiterOf(text: string): Delimiter {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

class CsvReader {
  private readonly text: string;
  private readonly file: string;
  private readonly delimiter: string;
  private at = 0;
  private line = 1;

  constructor(text: string, file: string, delimiter: string) {
    this.text = text;
    this.file = file;
    this.delimiter = delimiter;
  }

  read(): TableRow[] | PackProblem {
    const rows: TableRow[] = [];
    while (this.at < this.text.length) {
      const { line } = this;
      const cells = this.row();
      if ('code' in cells) return cells;
      rows.push({ cells, line });
      if (rows.length > LIMITS.records + 1) {
        const params = [LIMITS.records, rows.length - 1].map(String);
        return { code: 'too-many', params, file: this.file, line };
      }
    }
    return rows;
  }

  private row(): readonly string[] | PackProblem {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (typeof cell !== 'string') return cell;
      cells.push(cell);
      if (cells.length > LIMITS.columns) return this.problem('too-many-columns', [String(LIMITS.columns)]);
      if (this.text[this.at] !== this.delimiter) break;
      this.at++;
    }
    this.leaveLine();
    return cells;
  }

  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.isAtEndOfCell()) this.at++;
    return this.text.slice(start, this.at);
  }

  private quoted(): string | PackProblem {
    const { line } = this;
    let cell = '';
    for (;;) {
      const end = this.text.indexOf('"', this.at + 1);
      if (end === -1) return { ...this.problem('open-quote', []), line };
      const part = this.text.slice(this.at + 1, end);
      this.line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
      cell += part;
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
      cell += '"';
    }
    if (this.at < this.text.length && !this.isAtEndOfCell()) {
      return this.problem('text-after-quote', [`“${this.text.slice(this.at, this.at + 10)}”`]);
    }
    return cell;
  }

  private isAtEndOfCell(): boolean {
    const character = this.text[this.at];
    return character === this.delimiter || character === '\n' || character === '\r';
  }

  private leaveLine(): void {
    if (this.text.startsWith('\r\n', this.at)) this.at++;
    this.at++;
    this.line++;
  }

  private problem(
    code: 'too-many-columns' | 'open-quote' | 'text-after-quote',
    params: string[],
  ): PackProblem {
    return { code, params, file: this.file, line: this.line };
  }
}
