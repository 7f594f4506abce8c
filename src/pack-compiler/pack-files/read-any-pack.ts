import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { KINDS } from '../../pack/index.ts';
import {
  decodeText,
  guessMapping,
  mapColumns,
  type Outcome,
  type PackFile,
  type PackProblem,
  packIdOf,
  readCsv,
  readPack,
  readPackText,
  type TableHead,
} from '../../pack-import/index.ts';

/** What the command line tells of a table, which cannot tell it by itself. */
export interface TableOptions {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
  readonly date?: string | undefined;
  readonly kind?: string | undefined;
}

/** Reads a pack file in any form that authors write: JSON, YAML or a table. */
export function readAnyPack(file: string, options: TableOptions): Outcome<PackFile> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = path.basename(file);
  const ending = path.extname(file).toLowerCase();
  if (ending === '.json') return readPack(bytes, name);
  const text = decodeText(bytes, name);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  if (ending === '.yaml' || ending === '.yml') return readYaml(text, name);
  const read = readCsv(text, name);
  if (!read.ok) return read;
  return mapColumns(read.table, guessMapping(read.table), headOf(name, options), name);
}

/** YAML goes through the same reader as JSON, and its problems get the lines of the YAML. */
function readYaml(text: string, file: string): Outcome<PackFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const said = error.message.split('\n')[0] ?? '';
    return { ok: false, problems: [{ code: 'bad-yaml', params: [said], file, line, column: col }] };
  }
  const root = document.contents as Node | null; // without errors it has what it was parsed to
  const placed = ({ line: _, column: __, ...problem }: PackProblem): PackProblem => {
    const at = root && nodeAt(root, problem)?.range?.[0];
    return typeof at === 'number' ? { ...problem, line: lines.linePos(at).line } : problem;
  };
  const outcome = readPackText(JSON.stringify(document.toJS() ?? null), file);
  if (!outcome.ok) return { ok: false, problems: outcome.problems.map(placed) };
  return { ...outcome, warnings: outcome.warnings.map(placed) };
}

/** The node that a problem is about, or the last on the way that is there. */
function nodeAt(root: Node, { index, field }: PackProblem): Node {
  const steps = [...(index === undefined ? [] : ['records', index]), ...(field?.split('.') ?? [])];
  let node = root;
  for (const step of steps) {
    if (!isMap(node) && !isSeq(node)) break;
    const next = node.get(isSeq(node) ? Number(step) : step, true) as Node | undefined; // `true`: as a node
    if (!next) break;
    node = next;
  }
  return node;
}

function headOf(file: string, { title, author, licence, date, kind }: TableOptions): TableHead {
  const name = path.parse(file).name;
  return {
    id: packIdOf(name),
    title: title ?? name,
    author: author ?? 'unknown',
    licence: licence ?? 'not stated',
    date: date ?? new Date().toISOString().slice(0, 10),
    kind: KINDS.find((one) => one === kind) ?? 'concept',
  };
}
