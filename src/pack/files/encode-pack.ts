import { dropUndefined } from '../drop-undefined.ts';
import type { Entity, Name, PackSource } from '../records/entity.ts';
import { writeSections } from '../tables/sections.ts';
import { encodeDirectory } from './directory-columns.ts';
import { encodeIndexFiles, indexFilesInSteps } from './encode-index.ts';
import type { DirectoryEntry } from './pack.ts';

/** Records in one shard of cards: small enough to open in a millisecond, large enough to deflate well. */
export const CARDS_PER_SHARD = 128;

/** Files beside the shards of cards: index, ids, directory and sources. */
const OTHER_FILES = 4;

/** How many files a pack of so many records has. */
export function fileCountOf(records: number): number {
  return OTHER_FILES + Math.ceil(records / CARDS_PER_SHARD);
}

/** A file of a pack, yet to be deflated. */
type Part = readonly [name: string, bytes: Uint8Array];

/**
 * Compiles records to the files of a pack, by name. `deflate` is `deflate-raw`.
 * The records are taken as they are: the caller has checked them.
 */
export async function encodePack(
  source: PackSource,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { index, ids } = encodeIndexFiles(source);
  files.set('index.bin', index);
  for (const [name, bytes] of partsOf(source, ids)) files.set(name, deflatedFile(await deflate(bytes)));
  return files;
}

/** The same with a `deflate` that does not wait, in steps: who calls may rest after each, or give up. */
export function* encodePackInSteps(
  source: PackSource,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Generator<void, ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const { index, ids } = yield* indexFilesInSteps(source);
  files.set('index.bin', index);
  for (const [name, bytes] of partsOf(source, ids)) {
    files.set(name, deflatedFile(deflate(bytes)));
    yield;
  }
  return files;
}

function* partsOf(source: PackSource, ids: Uint8Array): Generator<Part> {
  yield ['ids.bin', ids];
  yield [
    'directory.bin',
    jsonBytes(encodeDirectory(source.entities.map(directoryEntry), besideEach(source.entities))),
  ];
  yield ['sources.bin', jsonBytes(source.sources)];
  for (let first = 0; first < source.entities.length; first += CARDS_PER_SHARD) {
    const shard = source.entities.slice(first, first + CARDS_PER_SHARD).map(withoutGenerated);
    yield [shardName(first / CARDS_PER_SHARD), jsonBytes(shard)];
  }
}

/** Any value as a file that knows its format and its hash, and that `readPackJson` reads. */
export async function packJson(
  value: unknown,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return deflatedFile(await deflate(jsonBytes(value)));
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function deflatedFile(deflated: Uint8Array): Uint8Array {
  return writeSections(new Map([['deflated', deflated]]));
}

/** The file of that shard, counted from 0: `cards-003.bin`. */
export function shardName(shard: number): string {
  return `cards-${String(shard).padStart(3, '0')}.bin`;
}

function withoutGenerated({ shortNames: _, ...entity }: Entity): Entity {
  const names = entity.names.filter((name) => !name.generated);
  return { ...entity, names: names.map(({ matched: __, because: ___, ...name }) => name) };
}

/** More than these nobody remembers of a person; the card lists all. */
const MOST_BESIDE = 12;

/** For each person the entities that their relations and offices lead to; other kinds say it in their description. */
function besideEach(entities: readonly Entity[]): readonly (readonly number[])[] {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  return entities.map(({ kind, claims, relations }) => {
    if (kind !== 'person') return [];
    const offices = claims.flatMap((claim) => (claim.type === 'role' ? (claim.of ?? []) : []));
    const ids = new Set([...offices, ...relations.map(({ to }) => to)]);
    return [...ids].flatMap((id) => numbers.get(id) ?? []).slice(0, MOST_BESIDE);
  });
}

function directoryEntry(entity: Entity): Omit<DirectoryEntry, 'beside'> {
  const shown = entity.names.filter((one) => !one.generated);
  const { id, kind, label, name, gloss, country, reference, familiarity } = entity;
  const summary = dropUndefined({ id, kind, label, name, gloss, country, reference, familiarity });
  return {
    summary,
    names: shown
      .slice(1)
      .filter(isSearched)
      .map(({ text }) => text),
  };
}

/** A small town’s names in other languages would be a fifth of the directory; the card lists them. */
function isSearched({ matched, form }: Name): boolean {
  return matched !== 'never' || form === 'native' || form === 'acronym';
}
