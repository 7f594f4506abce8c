import {
  type DirectoryEntry,
  type Entity,
  type EntityId,
  type EntitySummary,
  once,
  type Pack,
  PackDamagedError,
  type PackInfo,
  type Source,
  type SourceId,
} from '../../pack/index.ts';
import { ownIdOf, packOfId, uniqueId } from '../../pack-import/index.ts';
import { withForeignIds } from './with-foreign-ids.ts';

/** One opened pack, with ids that hold among all packs; each table is made when it is first asked for. */
export interface Volume {
  /** Absent for the shipped pack. */
  readonly id?: string;
  readonly pack: Pack;
  readonly info: PackInfo;
  /** From an id that is unique within the pack to one that is unique. */
  idOf(id: EntityId): EntityId;
  directory(): Promise<readonly DirectoryEntry[]>;
  summaries(): Promise<ReadonlyMap<EntityId, EntitySummary>>;
  sources(): Promise<ReadonlyMap<SourceId, Source>>;
  /** The record of an id that is unique among all packs. */
  entity(id: EntityId): Promise<Entity | undefined>;
}

/** The pack that the extension comes with. Its damage reaches whoever asked. */
export function shippedVolume(pack: Pack): Volume {
  const summaries = once(async () => byId((await pack.directory()).map(({ summary }) => summary)));
  return {
    pack,
    info: pack.info,
    idOf: (id) => id,
    directory: () => pack.directory(),
    summaries,
    sources: once(async () => byId(await pack.sources())),
    entity: async (id) => pack.entity(id),
  };
}

/** A pack that the reader imported. Where it is damaged it tells so, and has nothing to say: the others go on. */
export function importedVolume(pack: Pack, id: string, onDamage: () => void): Volume {
  const idOf = (own: string) => uniqueId(id, own);
  const unlessDamaged = async <T>(read: () => Promise<T>, instead: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof PackDamagedError)) throw error;
      onDamage();
      return instead;
    }
  };
  const directory = once(async () => {
    const entries = await unlessDamaged(() => pack.directory(), []);
    const { language } = pack.info;
    const ofPack = language === undefined ? {} : { language };
    return entries.map(({ summary, ...entry }) => ({
      ...entry,
      summary: { ...summary, ...ofPack, id: idOf(summary.id) },
    }));
  });
  return {
    id,
    pack,
    info: pack.info,
    idOf,
    directory,
    summaries: once(async () => byId((await directory()).map(({ summary }) => summary))),
    sources: once(async () => {
      const sources = await unlessDamaged(() => pack.sources(), []);
      return byId(sources.map((source) => ({ ...source, id: idOf(source.id) })));
    }),
    entity: async (entity) => {
      if (packOfId(entity) !== id) return undefined;
      const found = await unlessDamaged(() => pack.entity(ownIdOf(entity)), undefined);
      return found && withForeignIds(found, idOf);
    },
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
