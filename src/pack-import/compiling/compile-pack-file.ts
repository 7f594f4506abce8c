import {
  type Entity,
  encodePackInSteps,
  fileCountOf,
  flagNames,
  withSpokenAcronyms,
} from '../../pack/index.ts';
import type { PackFile } from '../format/pack-schema.ts';
import { withDerivedRelations } from '../records/derive-relations.ts';
import { withOwnDemonyms } from './own-demonyms.ts';
import { stored } from './stored.ts';
import { entityOf, packInfo, sourcesOf } from './to-source.ts';
import type { Words } from './words.ts';

/** How far a compilation is: `done` of `all` steps, for a progress bar. */
export interface CompileStep {
  readonly done: number;
  readonly all: number;
}

/** Records turned into entities in one step: some milliseconds. */
const RECORDS_A_STEP = 500;
/** Of the index, for every so many records; and some others. */
const RECORDS_AN_INDEX_STEP = 2_000;
const OTHER_STEPS = 8;

/**
 * Compiles a pack file to the files that `openPack` opens, by name, in steps: after each the caller may rest, so that
 * requests are answered, or give up with `return()`. The same file gives the same bytes in every browser and in Node.
 * @example const steps = compilePackFile(file, await readWords(packFiles));
 */
export function* compilePackFile(
  file: PackFile,
  words: Words,
): Generator<CompileStep, ReadonlyMap<string, Uint8Array>> {
  const { length } = file.records;
  const steps = [RECORDS_A_STEP, RECORDS_AN_INDEX_STEP].map((records) => Math.ceil(length / records));
  const all = steps.reduce((sum, count) => sum + count, fileCountOf(length) + OTHER_STEPS);
  let done = 0;
  const step = (): CompileStep => ({ done: Math.min(++done, all), all });
  const entities = yield* counted(finishedEntities(file, words), step);
  const demonyms = withOwnDemonyms(words.demonyms, file.records);
  const source = { info: packInfo(file), sources: sourcesOf(file), entities, demonyms };
  return yield* counted(encodePackInSteps(source, stored), step);
}

/** The records of a pack file as they are encoded, names flagged, in steps. */
export function* finishedEntities(file: PackFile, { common }: Words): Generator<void, readonly Entity[]> {
  const ids = new Set(file.records.map(({ id }) => id));
  const entities: Entity[] = [];
  for (let first = 0; first < file.records.length; first += RECORDS_A_STEP) {
    const some = file.records.slice(first, first + RECORDS_A_STEP);
    for (const record of some) entities.push(withSpokenAcronyms(entityOf(record, file, ids)));
    yield;
  }
  const related = withDerivedRelations(entities.sort((a, b) => (a.id < b.id ? -1 : 1)));
  yield;
  const flagged = flagNames(related, common);
  yield;
  return flagged;
}

function* counted<T>(steps: Generator<void, T>, step: () => CompileStep): Generator<CompileStep, T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield step();
  }
}
