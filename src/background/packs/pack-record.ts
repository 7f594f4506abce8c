import type { ImportFailure, InstalledPack } from '../../protocol/index.ts';

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
export interface PackRecord {
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

export const NO_RECORD: PackRecord = { version: 1, packs: [], retired: [] };

/** Reads what is stored; what is no record of ours counts as none, and of a list what is no pack is left out. */
export function parsePackRecord(stored: unknown): PackRecord {
  if (!isObject(stored) || stored.version !== 1) return NO_RECORD;
  const { packs, retired, job, last } = stored as Partial<PackRecord>; // each part is looked at below
  return {
    version: 1,
    packs: listOf(packs).filter(isInstalled),
    retired: listOf(retired).filter((one) => isObject(one) && isInstalled(one.pack)),
    ...(isObject(job) && isInstalled(job.pack) ? { job } : {}),
    ...(isObject(last) && isInstalled(last.pack) ? { last } : {}),
  };
}

/** Whether a later release wrote it: then what it names is not ours to change or to take away. */
export function isLaterRecord(stored: unknown): boolean {
  return isObject(stored) && typeof stored.version === 'number' && stored.version > NO_RECORD.version;
}

/** The record with a pack in the place of the one with its id, or after all others; what it replaces is kept a while. */
export function withPack(record: PackRecord, pack: InstalledPack, now: number): PackRecord {
  const replaced = record.packs.find(({ info }) => info.id === pack.info.id);
  const packs = replaced
    ? record.packs.map((one) => (one === replaced ? pack : one))
    : [...record.packs, pack];
  const retired = record.retired.filter((one) => one.pack.hash !== pack.hash);
  const isOther = replaced !== undefined && replaced.hash !== pack.hash;
  return { ...record, packs, retired: isOther ? [...retired, { pack: replaced, since: now }] : retired };
}

export function withoutPack(record: PackRecord, id: string, now: number): PackRecord {
  const gone = record.packs.filter(({ info }) => info.id === id).map((pack) => ({ pack, since: now }));
  return {
    ...record,
    packs: record.packs.filter(({ info }) => info.id !== id),
    retired: [...record.retired, ...gone],
  };
}

function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function isInstalled(value: unknown): value is InstalledPack {
  if (!isObject(value) || !isObject(value.info)) return false;
  const { hash, records, bytes, info } = value;
  const { id, title, author, licence, date, language = '' } = info;
  const texts = [hash, id, title, author, licence, date, language];
  return texts.every((text) => typeof text === 'string') && [records, bytes].every(Number.isInteger);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
