import type { Atlas, Flags } from '../map/index.ts';
import type { EntityId, EntitySummary, Pack, Source, SourceId } from '../pack/index.ts';
import { PackDamagedError } from '../pack/index.ts';
import { type Failure, ok, type PackStatus, type Result } from '../protocol/index.ts';
import { createSearch, type Search } from '../search/index.ts';

/** What cards get their pictures from, each opened when it is first asked for. */
export interface Pictures {
  atlas(): Promise<Atlas>;
  flags(): Promise<Flags>;
}

/** The opened pack with what handlers look up in it; each table is made when it is first asked for. */
export interface Library {
  readonly pack: Pack;
  summaries(): Promise<ReadonlyMap<EntityId, EntitySummary>>;
  sources(): Promise<ReadonlyMap<SourceId, Source>>;
  search(): Promise<Search>;
  /** Absent where their file is damaged: a card without a map is better than none, and the status tells of it. */
  atlas(): Promise<Atlas | undefined>;
  flags(): Promise<Flags | undefined>;
}

export interface PackLife {
  /** Runs `use` with the pack, which is opened once in the worker's life. Damage is a named failure. */
  withLibrary<T>(use: (library: Library) => Promise<Result<T>>): Promise<Result<T>>;
  status(): Promise<PackStatus>;
}

/**
 * Opens the pack with the first request that needs it. Damage that shows later, in a shard of cards, stays in the
 * status, so that the popup tells it; what does not need that shard goes on.
 */
export function createPackLife(openPack: () => Promise<Pack>, pictures: Pictures): PackLife {
  let opening: Promise<Library> | undefined;
  let damage: Failure | undefined;

  function note(error: PackDamagedError | PackMissingError): Failure {
    const code = error instanceof PackDamagedError ? 'pack-damaged' : 'pack-missing';
    damage ??= { code, message: error.message };
    return { code, message: error.message };
  }

  function unlessDamaged<T>(open: () => Promise<T>): () => Promise<T | undefined> {
    return once(() =>
      open().catch((error: unknown) => {
        note(asPackError(error));
        return undefined;
      }),
    );
  }

  async function withLibrary<T>(use: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
    try {
      opening ??= openPack().then(
        (pack) =>
          createLibrary(pack, { atlas: unlessDamaged(pictures.atlas), flags: unlessDamaged(pictures.flags) }),
        (error: unknown) => Promise.reject(asPackError(error)),
      );
      return await use(await opening);
    } catch (error) {
      if (!(error instanceof PackDamagedError || error instanceof PackMissingError)) throw error;
      return { ok: false, failure: note(error) };
    }
  }

  async function status(): Promise<PackStatus> {
    const opened = await withLibrary(async ({ pack }) => ok(pack));
    if (!opened.ok) return { state: 'damaged', reason: opened.failure.message };
    if (damage) return { state: 'damaged', reason: damage.message };
    const { info, entityCount } = opened.value;
    return { state: 'ready', title: info.title, date: info.date, entities: entityCount };
  }

  return { withLibrary, status };
}

/** A file of the pack could not be read at all. */
class PackMissingError extends Error {
  override name = 'PackMissingError';
}

function asPackError(error: unknown): PackDamagedError | PackMissingError {
  if (error instanceof PackDamagedError) return error;
  return new PackMissingError(`The pack cannot be read: ${String(error)}`, { cause: error });
}

function createLibrary(pack: Pack, pictures: Pick<Library, 'atlas' | 'flags'>): Library {
  return {
    pack,
    summaries: once(async () => byId((await pack.directory()).map(({ summary }) => summary))),
    sources: once(async () => byId(await pack.sources())),
    search: once(async () => createSearch(await pack.directory())),
    ...pictures,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
