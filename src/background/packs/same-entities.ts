import type { DirectoryEntry, EntityId } from '../../pack/index.ts';
import { isSameEntity, mergeKeys } from '../../pack-import/index.ts';

/** Which entities of several packs are one, and the directory in which each stands once. */
export interface SameEntities {
  /** For lists and search; an entity has its first pack's summary and all packs' names. */
  readonly directory: readonly DirectoryEntry[];
  /** The id that an entity of a later pack is known by. */
  idOf(id: EntityId): EntityId;
  /** All ids of one entity, in the order of the packs. */
  allOf(id: EntityId): readonly EntityId[];
}

/** A pack's directory, and how many characters of its ids say which pack it is. */
export interface PackDirectory {
  readonly entries: readonly DirectoryEntry[];
  readonly start: number;
}

/** One pack alone has nothing to be merged with. */
export function noSameEntities(directory: readonly DirectoryEntry[]): SameEntities {
  return { directory, idOf: (id) => id, allOf: (id) => [id] };
}

/**
 * Joins what several packs know of the same thing: two records with the same Wikipedia title, or with the same id in
 * their packs unless their titles differ. Two records of one pack are never joined.
 */
export function findSameEntities(packs: readonly PackDirectory[]): SameEntities {
  const merged = new Map<EntityId, MergedEntity>();
  const known = new Map<string, EntityId>();
  const firstIds = new Map<EntityId, EntityId>();
  for (const { entries, start } of packs) {
    const ofThisPack = new Map<string, EntityId>();
    const taken = new Set<EntityId>();
    for (const entry of entries) {
      const { id, reference } = entry.summary;
      const keys = mergeKeys({ id: id.slice(start), reference });
      const twin = twinOf(keys, reference, { known, merged });
      const first = twin !== undefined && !taken.has(twin) ? twin : id;
      if (first === id) merged.set(id, { entry, ids: [id] });
      else {
        join(merged.get(first), entry);
        firstIds.set(id, first);
      }
      taken.add(first);
      for (const key of keys) ofThisPack.set(key, first);
    }
    for (const [key, id] of ofThisPack) if (!known.has(key)) known.set(key, id);
  }
  const idOf = (id: EntityId) => firstIds.get(id) ?? id;
  return {
    directory: Array.from(merged.values(), ({ entry }) => entry),
    idOf,
    allOf: (id) => merged.get(idOf(id))?.ids ?? [id],
  };
}

interface MergedEntity {
  entry: DirectoryEntry;
  readonly ids: EntityId[];
}

interface EarlierPacks {
  /** Their entities by the keys that they have. */
  readonly known: ReadonlyMap<string, EntityId>;
  readonly merged: ReadonlyMap<EntityId, MergedEntity>;
}

/** The entity of an earlier pack that this one is, by the keys that they share. */
function twinOf(
  keys: readonly string[],
  reference: string | undefined,
  { known, merged }: EarlierPacks,
): EntityId | undefined {
  for (const key of keys) {
    const other = known.get(key);
    const title = other === undefined ? undefined : merged.get(other)?.entry.summary.reference;
    // By the same key; so they are the same unless both name an article, and not the same one.
    if (other !== undefined && isSameEntity({ id: key, reference }, { id: key, reference: title }))
      return other;
  }
  return undefined;
}

function join(into: MergedEntity | undefined, entry: DirectoryEntry): void {
  if (!into) return; // `known` holds ids of `merged` only
  const { summary, names } = into.entry;
  const all = new Set([...names, entry.summary.name, ...entry.names]);
  all.delete(summary.name);
  into.entry = { ...into.entry, names: [...all] };
  into.ids.push(entry.summary.id);
}
