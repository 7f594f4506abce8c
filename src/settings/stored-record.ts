/** What lies in a store, before anything of it is trusted. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** Whether something stored is an object, not a list or null. */
export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record without a sound version is taken for the first one. */
export function versionOf(stored: StoredRecord): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}
