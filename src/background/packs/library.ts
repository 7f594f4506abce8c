import type { Atlas, Flags } from '../../map/index.ts';
import {
  type Entity,
  type EntityId,
  type EntitySummary,
  once,
  type Pack,
  type Source,
  type SourceId,
} from '../../pack/index.ts';
import { packOfId } from '../../pack-import/index.ts';
import { createSearch, type Search } from '../../search/index.ts';
import { findSameEntities, noSameEntities, type SameEntities } from './same-entities.ts';
import type { Volume } from './volume.ts';

/** What one asker may see of the packs; each table is made when it is first asked for. */
export interface Library {
  /** The shipped pack. */
  readonly pack: Pack;
  /** The shipped pack first, the others in the reader's order. */
  readonly volumes: readonly Volume[];
  same(): Promise<SameEntities>;
  /** By every id, also of an entity that is one with an earlier pack's. */
  summaries(): Promise<ReadonlyMap<EntityId, EntitySummary>>;
  sources(): Promise<ReadonlyMap<SourceId, Source>>;
  volumeOf(id: EntityId): Volume | undefined;
  entity(id: EntityId): Promise<Entity | undefined>;
  /** Over all packs, or over one: an imported pack's id, or null for the shipped one. */
  search(pack?: string | null): Promise<Search>;
  /** Absent where their file is damaged: a card without a map is better than none, and the status tells of it. */
  atlas(): Promise<Atlas | undefined>;
  flags(): Promise<Flags | undefined>;
}

/** `first` is the shipped pack. */
export function createLibrary(
  first: Volume,
  others: readonly Volume[],
  pictures: Pick<Library, 'atlas' | 'flags'>,
): Library {
  const volumes = [first, ...others];
  const isAlone = others.length === 0;
  const volumeOf = (id: EntityId) => volumes.find((volume) => volume.id === packOfId(id));
  const same = once(async () => {
    if (isAlone) return noSameEntities(await first.directory());
    return findSameEntities(
      await Promise.all(
        volumes.map(async ({ directory, idOf }) => ({ entries: await directory(), start: idOf('').length })),
      ),
    );
  });
  return {
    pack: first.pack,
    volumes,
    same,
    summaries: isAlone ? first.summaries : once(async () => summariesOf(volumes, await same())),
    sources: isAlone ? first.sources : once(async () => joined(volumes.map(({ sources }) => sources()))),
    volumeOf,
    entity: async (id) => volumeOf(id)?.entity(id),
    search: searches(volumes, same),
    ...pictures,
  };
}

/** Each made when it is first asked for. */
function searches(volumes: readonly Volume[], same: Library['same']): Library['search'] {
  const overAll = once(async () => createSearch((await same()).directory));
  const overOne = new Map(
    volumes.map(({ id, directory }) => [id, once(async () => createSearch(await directory()))]),
  );
  return (pack) => {
    if (pack === undefined || (pack === null && volumes.length === 1)) return overAll();
    return overOne.get(pack ?? undefined)?.() ?? Promise.resolve(() => []);
  };
}

async function summariesOf(
  volumes: readonly Volume[],
  { idOf }: SameEntities,
): Promise<ReadonlyMap<EntityId, EntitySummary>> {
  const all = await joined(volumes.map(({ summaries }) => summaries()));
  // Under the id that was asked for: lists look each of their rows up by it.
  return new Map(Array.from(all, ([id, summary]) => [id, { ...(all.get(idOf(id)) ?? summary), id }]));
}

async function joined<T>(maps: readonly Promise<ReadonlyMap<string, T>>[]): Promise<ReadonlyMap<string, T>> {
  const all = await Promise.all(maps);
  return new Map(all.flatMap((map) => [...map]));
}
