import { LIMITS } from '../../pack-import/index.ts';
import type { ImportFailure, InstalledPack } from '../../protocol/index.ts';
import { isRecord } from '../../settings/index.ts';

/** An import that was begun. It stays recorded until it has ended, so that a worker that starts anew goes on with it. */
export interface ImportJob {
  readonly pack: InstalledPack;
  /** How often it was begun. */
  readonly tries: number;
}

/** A pack that was removed or replaced and can be brought back for a while. */
export interface RetiredPack {
  readonly pack: InstalledPack;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * Which packs there are: one value in `storage.local`, written last. What it does not name does not exist, whatever
 * lies in the stores.
 */
export interface PackRegistry {
  readonly version: 1;
  readonly packs: readonly InstalledPack[];
  readonly retired: readonly RetiredPack[];
  readonly job?: ImportJob;
  /** How the last import ended. */
  readonly last?: {
    readonly pack: InstalledPack;
    readonly failed?: ImportFailure;
    readonly replaced?: InstalledPack;
  };
}

const NO_PACKS: PackRegistry = { version: 1, packs: [], retired: [] };

/** Reads what is stored; what is no registry of ours counts as empty, and of a list what is no pack is left out. */
export function parsePackRegistry(stored: unknown): PackRegistry {
  if (!isRecord(stored) || stored.version !== 1) return NO_PACKS;
  const { packs, retired, job, last } = stored as Partial<PackRegistry>; // each part is looked at below
  return {
    version: 1,
    packs: listOf(packs).filter(isInstalled),
    retired: listOf(retired).filter((one) => isRecord(one) && isInstalled(one.pack)),
    ...(isRecord(job) && isInstalled(job.pack) ? { job } : {}),
    ...(isRecord(last) && isInstalled(last.pack) ? { last } : {}),
  };
}

/** Whether a later release wrote it: then what it names is not ours to change or to take away. */
export function isLaterRegistry(stored: unknown): boolean {
  return isRecord(stored) && typeof stored.version === 'number' && stored.version > NO_PACKS.version;
}

/** The registry with a pack in the place of the one with its id, or after all others; what it replaces is kept a while. */
export function withPack(registry: PackRegistry, pack: InstalledPack, now: number): PackRegistry {
  const replaced = registry.packs.find(({ info }) => info.id === pack.info.id);
  const packs = replaced
    ? registry.packs.map((one) => (one === replaced ? pack : one))
    : [...registry.packs, pack];
  const retired = registry.retired.filter((one) => one.pack.hash !== pack.hash);
  const isOther = replaced !== undefined && replaced.hash !== pack.hash;
  return { ...registry, packs, retired: isOther ? [...retired, { pack: replaced, since: now }] : retired };
}

/** The registry without the pack of that id, which is kept a while. */
export function withoutPack(registry: PackRegistry, id: string, now: number): PackRegistry {
  const gone = registry.packs.filter(({ info }) => info.id === id).map((pack) => ({ pack, since: now }));
  return {
    ...registry,
    packs: registry.packs.filter(({ info }) => info.id !== id),
    retired: [...registry.retired, ...gone],
  };
}

/** Why these packs cannot be added to the others, or undefined; a pack takes the place of the one with its id. */
export function refusalToAdd(
  { packs }: PackRegistry,
  added: readonly InstalledPack[],
): Extract<ImportFailure, 'too-many-packs' | 'too-many-bytes'> | undefined {
  const ids = new Set(added.map(({ info }) => info.id));
  const all = [...packs.filter(({ info }) => !ids.has(info.id)), ...added];
  if (all.length > LIMITS.packs) return 'too-many-packs';
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  return bytes > LIMITS.allPacksBytes ? 'too-many-bytes' : undefined;
}

function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function isInstalled(value: unknown): value is InstalledPack {
  if (!isRecord(value) || !isRecord(value.info)) return false;
  const { hash, records, bytes, info } = value;
  const { id, title, author, licence, date, language = '' } = info;
  const texts = [hash, id, title, author, licence, date, language];
  return texts.every((text) => typeof text === 'string') && [records, bytes].every(Number.isInteger);
}
