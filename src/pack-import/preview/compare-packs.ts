import type { PackFile, PackRecord } from '../format/pack-schema.ts';
import { isObject } from '../reading/is-object.ts';

/** One field that two revisions have differently; values as JSON has them, undefined where it is absent. */
export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedRecord {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly ChangedField[];
}

/** What a newer revision of a pack changes. */
export interface PackChanges {
  /** Title, author, date, sources and so on. */
  readonly head: readonly ChangedField[];
  readonly added: readonly PackRecord[];
  readonly removed: readonly PackRecord[];
  readonly changed: readonly ChangedRecord[];
}

/** Compares two revisions record by record, by their ids. Order counts for nothing. */
export function comparePacks(before: PackFile, after: PackFile): PackChanges {
  const { records: oldRecords, ...oldHead } = before;
  const { records: newRecords, ...newHead } = after;
  const byId = new Map(oldRecords.map((record) => [record.id, record]));
  const kept = new Set(newRecords.map(({ id }) => id));
  return {
    head: changedFields(oldHead, newHead),
    added: newRecords.filter(({ id }) => !byId.has(id)),
    removed: oldRecords.filter(({ id }) => !kept.has(id)),
    changed: newRecords.flatMap((record) => {
      const old = byId.get(record.id);
      const fields = old ? changedFields(old, record) : [];
      return fields.length === 0 ? [] : [{ id: record.id, name: record.name, fields }];
    }),
  };
}

function changedFields(before: object, after: object): ChangedField[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field), after: now.get(field) };
    return canonical(change.before) === canonical(change.after) ? [] : [change];
  });
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? ''
  );
}
