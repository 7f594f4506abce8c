import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { type Entity, encodePack, fold, type Name, type PackSource } from '../pack/index.ts';
import { checkRecords } from './check-records.ts';
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
    source: { info: read.info, sources: read.sources, entities: flagSharedShortNames(entities) },
  };
}

/** The files of the compiled pack. Deflated at one fixed level, so that the same sources give the same bytes. */
export function compilePack(source: PackSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const deflate = promisify(deflateRaw);
  return encodePack(source, (bytes) => deflate(bytes, { level: 9 }));
}

/** A surname that several people of the pack bear needs a cue for each of them. */
function flagSharedShortNames(entities: readonly Entity[]): Entity[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const name of names) {
      if (name.form !== 'short') continue;
      const key = fold(name.text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const flag = (name: Name): Name =>
    name.form === 'short' && (bearers.get(fold(name.text))?.size ?? 0) > 1
      ? { ...name, needsCue: true }
      : name;
  return entities.map((entity) => ({ ...entity, names: entity.names.map(flag) }));
}
