/** One line of a table: cells by the name of their column. */
export type Row = ReadonlyMap<string, string>;

/** Tab-separated lines under a line of column names. */
export function readTsv(text: string): Row[] {
  return rowsOf(linesOf(text).map((line) => line.split('\t')));
}

/** Comma-separated lines; cells may stand in double quotes, with a doubled quote inside. */
export function readCsv(text: string): Row[] {
  return rowsOf(
    linesOf(text).map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    ),
  );
}

/** One JSON object a line; what is no text or number is left out. */
export function readJsonLines(text: string): Row[] {
  return linesOf(text).map((line) => {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    const cells = Object.entries(parsed).filter(([, value]) => ['string', 'number'].includes(typeof value));
    return new Map(cells.map(([column, value]) => [column, String(value)]));
  });
}

function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/);
}

function rowsOf([head = [], ...lines]: readonly string[][]): Row[] {
  return lines.map((cells) => new Map(head.map((column, i) => [column, cells[i] ?? ''])));
}
