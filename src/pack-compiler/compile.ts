import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { encodePack, type PackSource } from '../pack/index.ts';
import { withCaseEndings } from './case-endings.ts';
import { checkRecords } from './check-records.ts';
import { flagNames } from './flag-names.ts';
import type { Problem } from './problem.ts';
import { readSources } from './read-sources.ts';
import { toEntity } from './to-entity.ts';

export type Checked =
  | { readonly ok: true; readonly source: PackSource }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks the sources of a pack; with a problem anywhere there is no pack. */
export function checkPack(folder: string): Checked {
  const read = readSources(folder);
  const checkables = read.records.map((placed) => ({ placed, entity: toEntity(placed.record) }));
  const problems = [...read.problems, ...checkRecords(checkables, read.sources)];
  if (problems.length > 0 || !read.info) return { ok: false, problems };
  const entities = checkables.map(({ entity }) => entity).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ok: true,
    source: { info: read.info, sources: read.sources, entities },
  };
}

/**
 * The files of the compiled pack, with case forms added and names flagged. Deflated at one fixed level, so that the same
 * sources give the same bytes.
 */
export async function compilePack(source: PackSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const deflate = promisify(deflateRaw);
  const entities = flagNames(await Promise.all(source.entities.map(withCaseEndings)));
  return encodePack({ ...source, entities }, (bytes) => deflate(bytes, { level: 9 }));
}
