import { expect } from 'vitest';
import { lastOf, openPack, type Pack } from '../../../src/pack/index.ts';
import { memoryFiles } from '../../../src/pack-compiler/memory-files.ts';
import { printPackProblem } from '../../../src/pack-compiler/pack-files/print-pack-problem.ts';
import {
  compilePackFile,
  type Outcome,
  type PackFile,
  type PackProblem,
  readPack,
} from '../../../src/pack-import/index.ts';
import { PACK_HEAD } from '../../support/pack-head.ts';

/**
 * The bar for files up to 20 MB, of this thread’s processor time: other work on the machine does not count. They take a quarter
 * of it.
 */
const LONGEST_MS = 2_000;
export const FILE = 'pack.json';

/** A pack that is sound as it stands, one field a line; tests break one thing in it. */
export function packWith(change: object = {}): Readonly<Record<string, unknown>> {
  return { ...PACK_HEAD, records: [recordWith()], ...change };
}

export function recordWith(change: object = {}): Readonly<Record<string, unknown>> {
  return { kind: 'person', name: 'Ada Example', gloss: 'Head of the library.', ...change };
}

/** A pack with one record that is changed so. */
export function packOf(change: object): Readonly<Record<string, unknown>> {
  return packWith({ records: [recordWith(change)] });
}

/** Its text, one field a line, so that tests can tell lines. */
export function textOf(pack: unknown): string {
  return JSON.stringify(pack, null, 1);
}

type Written = Uint8Array | string | object;

function bytesOf(written: Written): Uint8Array {
  if (written instanceof Uint8Array) return written;
  return new TextEncoder().encode(typeof written === 'string' ? written : textOf(written));
}

/** Reads it as an import does: within two seconds, and without a trace on the objects of the program. */
function read(written: Written): Outcome<PackFile> {
  const bytes = bytesOf(written);
  const before = process.threadCpuUsage();
  const outcome = readPack(bytes, FILE);
  const { user, system } = process.threadCpuUsage(before); // in µs
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  expectNoTrace();
  return outcome;
}

export function expectNoTrace(): void {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** What a reader is told where a file is refused: every problem in one line, with its place. */
export function refusal(written: Written): readonly string[] {
  const outcome = read(written);
  return outcome.ok ? ['It was not refused.'] : outcome.problems.map(printPackProblem);
}

export interface Imported {
  readonly file: PackFile;
  readonly record: PackFile['records'][number];
  readonly warnings: readonly PackProblem[];
  /** In one line each. */
  readonly warned: readonly string[];
}

/** What is imported where a file is not refused. */
export function imported(written: Written): Imported {
  const outcome = read(written);
  if (!outcome.ok) throw new Error(outcome.problems.map(printPackProblem).join('\n'));
  const { value: file, warnings } = outcome;
  const record = file.records[0] as Imported['record']; // no pack is without records
  return { file, record, warnings, warned: warnings.map(printPackProblem) };
}

/** The pack compiled and opened as the worker does. */
export function opened(file: PackFile): Promise<Pack> {
  const files = lastOf(compilePackFile(file, { common: new Set(), demonyms: new Map() }));
  return openPack(memoryFiles(files));
}
