import type { EntitySummary } from '../cards/card.ts';
import type { Entity, EntityId, PackInfo, Source } from '../records/entity.ts';
import type { PackIndex } from './pack-index.ts';

/** What search and lists know of an entity without opening its card. */
export interface DirectoryEntry {
  readonly summary: EntitySummary;
  /** All names but the canonical one. */
  readonly names: readonly string[];
  /** Of a person: the names of those whom they have to do with, by which readers look for them too. */
  readonly beside?: readonly string[];
}

/** A compiled pack, opened: the index is in memory, everything else is read when it is first asked for. */
export interface Pack {
  readonly info: PackInfo;
  readonly entityCount: number;
  /** What linking needs. */
  readonly index: PackIndex;
  /** The whole record, or undefined where the pack has none of that id. Throws PackDamagedError. */
  entity(id: EntityId): Promise<Entity | undefined>;
  /** Summary and names of all entities. Throws PackDamagedError. */
  directory(): Promise<readonly DirectoryEntry[]>;
  /** The register of sources. Throws PackDamagedError. */
  sources(): Promise<readonly Source[]>;
}

/** How a pack reaches its files and undoes `deflate-raw`; the core has no file system and no streams. */
export interface PackFiles {
  /** `name` is "index.bin", "ids.bin", "directory.bin", "sources.bin" or "cards-000.bin" and so on. */
  read(name: string): Promise<Uint8Array>;
  inflate(bytes: Uint8Array): Promise<Uint8Array>;
}
