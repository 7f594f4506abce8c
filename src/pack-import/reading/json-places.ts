import { offsetInJson } from './scan-json.ts';

/** The steps from the whole file to a value: `['records', 3, 'name']`. */
export type Path = readonly (string | number)[];

/** Where in a file something stands, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of a text’s values again, for the few that problems are about. */
export class JsonPlaces {
  private readonly text: string;
  private readonly recordStarts: readonly number[];
  private lineStarts: readonly number[] | undefined;

  constructor(text: string, recordStarts: readonly number[] = []) {
    this.text = text;
    this.recordStarts = recordStarts;
  }

  lineOf(path: Path): number {
    const [list, index, ...rest] = path;
    const start = list === 'records' && typeof index === 'number' ? this.recordStarts[index] : undefined;
    const offset = start === undefined ? offsetInJson(this.text, path) : offsetInJson(this.text, rest, start);
    return this.positionAt(offset).line;
  }

  positionAt(offset: number): Position {
    this.lineStarts ??= lineStartsOf(this.text);
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] as number) <= offset)
        low = middle; // middle < length
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] as number) + 1 }; // there is always a first line
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
