import { type StoredRecord, versionOf } from './stored-record.ts';

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
