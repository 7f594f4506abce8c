import {
  type Delimiter,
  decodeText,
  type PackFile,
  type PackProblem,
  readCsv,
  readPack,
  refuseSize,
  type Table,
} from '../../../../pack-import/index.ts';
import { bytesOfFile } from '../../bytes-of-file.ts';

/** What a chosen file is. */
export type ReadFile =
  | { readonly is: 'pack'; readonly file: PackFile; readonly warnings: readonly PackProblem[] }
  | { readonly is: 'table'; readonly table: Table; readonly text: string }
  | { readonly is: 'refused'; readonly problems: readonly PackProblem[] };

/** Reads a pack or a table, whichever it is. What is too large is not even opened. */
export async function readFile(file: File): Promise<ReadFile> {
  const tooLarge = refuseSize(file.size, file.name);
  if (tooLarge) return { is: 'refused', problems: [tooLarge] };
  const bytes = await bytesOfFile(file);
  if (!/\.(?:csv|tsv|txt)$/i.test(file.name)) {
    const read = readPack(bytes, file.name);
    return read.ok
      ? { is: 'pack', file: read.value, warnings: read.warnings }
      : { is: 'refused', problems: read.problems };
  }
  const text = decodeText(bytes, file.name);
  return typeof text === 'string' ? readTable(text, file.name) : { is: 'refused', problems: [text] };
}

export function readTable(text: string, name: string, delimiter?: Delimiter): ReadFile {
  const read = readCsv(text, name, delimiter);
  return read.ok ? { is: 'table', table: read.table, text } : { is: 'refused', problems: read.problems };
}
