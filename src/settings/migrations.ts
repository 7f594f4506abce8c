/** What lies in a store, before anything of it is trusted. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/**
 * `MIGRATIONS[n]` turns a record of version n + 1 into one of version n + 2.
 *
 * Version 2 only adds fields. It has a number because releases before it must refuse its backups: they would mark
 * everywhere for a reader who chose a few sites.
 */
export const MIGRATIONS: readonly ((stored: StoredRecord) => StoredRecord)[] = [(stored) => stored];

/** Brings a stored record up to this version; a later one is taken as it is. */
export function migrate(stored: StoredRecord): StoredRecord {
  return MIGRATIONS.slice(versionOf(stored) - 1).reduce((older, step) => step(older), stored);
}

/** A record without a sound version is taken for the first one. */
export function versionOf(stored: StoredRecord): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/** Whether something stored is an object, not a list or null. */
export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
