import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastOf } from '../../pack/index.ts';
import {
  comparePacks,
  compilePackFile,
  exportJson,
  finishedEntities,
  type PackFile,
  type PackProblem,
  previewPack,
  type Words,
} from '../../pack-import/index.ts';
import { commonWords } from '../common-words.ts';
import { demonyms } from '../places/demonyms.ts';
import { whyName } from '../why-name.ts';
import { printPackProblem } from './print-pack-problem.ts';
import { readAnyPack, type TableOptions } from './read-any-pack.ts';

export interface FileOptions extends TableOptions {
  readonly to?: string | undefined;
  readonly json: boolean;
  /** Of `why`. */
  readonly name?: string | undefined;
}

/** What can be done with one pack file, or two. */
const COMMANDS: Readonly<Record<string, (files: readonly ReadFile[], options: FileOptions) => number>> = {
  check,
  build,
  convert,
  stats,
  diff,
  why,
};

interface ReadFile {
  readonly name: string;
  readonly pack: PackFile;
  readonly warnings: readonly PackProblem[];
}

/** Runs a command on pack files; undefined where there is no such command. Gives the exit code. */
export function runOnFiles(
  command: string,
  files: readonly string[],
  options: FileOptions,
): number | undefined {
  const chosen = COMMANDS[command];
  if (!chosen) return undefined;
  const read: ReadFile[] = [];
  for (const file of files) {
    const outcome = readAnyPack(file, options);
    if (!outcome.ok) {
      printAll(outcome.problems);
      console.error(`${file} is refused: ${outcome.problems.length} problems.`);
      return 1;
    }
    read.push({ name: path.basename(file), pack: outcome.value, warnings: outcome.warnings });
  }
  return chosen(read, options);
}

function check(files: readonly ReadFile[]): number {
  for (const file of files) {
    const { records, names, warnings } = previewOf(file);
    printAll(warnings);
    console.log(`${file.name}: ${records} records with ${names} names, ${warnings.length} warnings.`);
  }
  return 0;
}

function build(files: readonly ReadFile[], { to }: FileOptions): number {
  for (const { pack } of files) {
    const folder = to ?? path.join('.output', 'packs', pack.id);
    const compiled = compiledFiles(pack);
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of compiled) writeFileSync(path.join(folder, name), bytes);
    console.log(
      `${pack.records.length} records in ${compiled.size} files, ${bytesOf(compiled)} bytes, in ${folder}`,
    );
  }
  return 0;
}

function convert(files: readonly ReadFile[]): number {
  for (const { pack } of files) process.stdout.write(exportJson(pack));
  return 0;
}

function stats(files: readonly ReadFile[], { json }: FileOptions): number {
  for (const file of files) {
    const { records, names, kinds, warnings } = previewOf(file);
    const sum = (of: 'claims' | 'relations' | 'events') =>
      file.pack.records.reduce((total, record) => total + (record[of]?.length ?? 0), 0);
    const counted = {
      id: file.pack.id,
      records,
      kinds: Object.fromEntries(kinds),
      names,
      claims: sum('claims'),
      relations: sum('relations'),
      events: sum('events'),
      sources: file.pack.sources?.length ?? 0,
      warnings: warnings.length,
      compiledBytes: bytesOf(compiledFiles(file.pack)),
    };
    console.log(json ? JSON.stringify(counted, null, 2) : printCounted(counted));
  }
  return 0;
}

/** Two revisions: `+` added, `-` removed, `~` changed with its fields. */
function diff([before, after]: readonly ReadFile[]): number {
  if (!before || !after) {
    console.error('Expected two files: the older one and the newer one.');
    return 2;
  }
  const { head, added, removed, changed } = comparePacks(before.pack, after.pack);
  const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
  for (const { field, before: old, after: now } of head)
    console.log(`~ ${field}: ${show(old)} → ${show(now)}`);
  for (const { id, name } of added) console.log(`+ ${id} ${name}`);
  for (const { id, name } of removed) console.log(`- ${id} ${name}`);
  for (const { id, fields } of changed) {
    for (const { field, before: old, after: now } of fields)
      console.log(`~ ${id}, ${field}: ${show(old)} → ${show(now)}`);
  }
  console.log(`${added.length} added, ${removed.length} removed, ${changed.length} changed.`);
  return 0;
}

function why(files: readonly ReadFile[], { name = '' }: FileOptions): number {
  for (const { pack } of files)
    for (const line of whyName(name, lastOf(finishedEntities(pack, words())))) console.log(line);
  return 0;
}

function previewOf({ name, pack, warnings }: ReadFile) {
  return previewPack(pack, { fileName: name, installed: [], commonWords: commonWords(), warnings });
}

/** What import makes of it, byte for byte. */
function compiledFiles(pack: PackFile): ReadonlyMap<string, Uint8Array> {
  return lastOf(compilePackFile(pack, words()));
}

function words(): Words {
  return { common: commonWords(), demonyms: demonyms() };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function printCounted(counted: Readonly<Record<string, unknown>>): string {
  const print = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return Object.entries(counted)
    .map(([name, value]) => `${name}: ${print(value)}`)
    .join('\n');
}

function printAll(problems: readonly PackProblem[]): void {
  for (const problem of problems) console.error(printPackProblem(problem));
}
