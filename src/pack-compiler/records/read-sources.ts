import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { PackInfo, Source } from '../../pack/index.ts';
import type { Problem } from '../problem.ts';
import { type AuthoredRecord, packInfoSchema, recordSchema, sourceSchema } from './record-schema.ts';

/** A record with the place it was read from. */
export interface PlacedRecord {
  readonly record: AuthoredRecord;
  readonly file: string;
  readonly line: number;
  /** The line of a field such as `claims.0.text`; of the record, where the field is not written out. */
  readonly lineOf: (field: string) => number;
}

/** A source with the place it was read from. */
export interface PlacedSource {
  readonly source: Source;
  readonly file: string;
  readonly line: number;
}

type Place = Pick<PlacedRecord, 'line' | 'lineOf'>;

export interface ReadSources {
  readonly info: PackInfo | undefined;
  readonly sources: readonly PlacedSource[];
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly Problem[];
}

export const SOURCE_FILE = 'sources.yaml';

/**
 * Reads a folder of pack sources: pack.yaml, the register sources.yaml, and records in all other files. Never throws for
 * what an author wrote: everything wrong comes back as a problem with file, line and field.
 */
export function readSources(folder: string): ReadSources {
  const problems: Problem[] = [];
  const records: PlacedRecord[] = [];
  let info: PackInfo | undefined;
  const sources: PlacedSource[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  for (const file of files.sort()) {
    const parsed = new YamlFile(folder, file, problems);
    if (file === 'pack.yaml') info = parsed.whole(packInfoSchema);
    else if (file === SOURCE_FILE)
      sources.push(...parsed.items(sourceSchema).map(({ value, line }) => ({ source: value, file, line })));
    else
      records.push(
        ...parsed.items(recordSchema).map(({ value, ...place }) => ({ record: value, file, ...place })),
      );
  }
  if (!info) problems.push({ file: 'pack.yaml', line: 1, message: 'expected a description of the pack' });
  return { info, sources, records, problems };
}

/** One YAML file, its problems noted with their lines. */
class YamlFile {
  private readonly lines = new LineCounter();
  private readonly root: Node | null;
  private readonly file: string;
  private readonly problems: Problem[];

  constructor(folder: string, file: string, problems: Problem[]) {
    this.file = file;
    this.problems = problems;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true });
    for (const error of document.errors)
      this.note(error.pos[0], { message: error.message.split('\n')[0] ?? '' });
    this.root = document.errors.length > 0 ? null : document.contents;
  }

  whole<S extends v.GenericSchema>(schema: S): v.InferOutput<S> | undefined {
    return this.root ? this.parse(schema, this.root) : undefined;
  }

  /** The items of the list that the file is, those without problems. */
  items<S extends v.GenericSchema>(schema: S): (Place & { value: v.InferOutput<S> })[] {
    if (!this.root) return [];
    if (!isSeq(this.root)) {
      this.note(0, { message: 'expected a list of records' });
      return [];
    }
    return this.root.items.flatMap((item) => {
      const value = this.parse(schema, item as Node); // a list's items are nodes
      return value === undefined ? [] : [{ value, ...this.placeOf(item as Node) }];
    });
  }

  private parse<S extends v.GenericSchema>(schema: S, node: Node): v.InferOutput<S> | undefined {
    const raw: unknown = node.toJSON();
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const at = issue.path?.map((step) => step.key as string | number) ?? [];
      this.note(this.positionOf(node, at), {
        ...recordId(raw),
        field: at.join('.'),
        message: `expected ${expectation(issue)}, found ${issue.received}`,
      });
    }
    return undefined;
  }

  private positionOf(node: Node, at: readonly (string | number)[]): number {
    const found = isMap(node) || isSeq(node) ? node.getIn(at, true) : node;
    return (found as Node | undefined)?.range?.[0] ?? node.range?.[0] ?? 0;
  }

  private placeOf(node: Node): Place {
    const lineAt = (position: number) => this.lines.linePos(position).line;
    const at = (field: string) => field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return {
      line: lineAt(node.range?.[0] ?? 0),
      lineOf: (field) => lineAt(this.positionOf(node, at(field))),
    };
  }

  private note(position: number, problem: Omit<Problem, 'file' | 'line'>): void {
    this.problems.push({ file: this.file, line: this.lines.linePos(position).line, ...problem });
  }
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') return issue.received === 'undefined' ? 'this field' : 'no such field';
  return issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message;
}

function recordId(raw: unknown): { record?: string } {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? { record: id } : {};
}
