import type { Settings } from './settings.ts';
import { isRecord } from './stored-record.ts';

/** A change of settings: the fields that it touched, as they were and as it left them. */
export interface SettingsChange {
  readonly before: Partial<Settings>;
  readonly after: Partial<Settings>;
}

/**
 * What undoing a change makes of the settings as they are now: of lists and records only the entries that it touched
 * go back, so that what was added or removed since then stays.
 */
export function takenBack(now: Settings, { before, after }: SettingsChange): Partial<Settings> {
  const [is, was, became] = [now, before, after].map(
    (fields) => new Map<string, unknown>(Object.entries(fields)),
  );
  const keys = Object.keys(before);
  return Object.fromEntries(keys.map((key) => [key, fieldOf(is?.get(key), was?.get(key), became?.get(key))]));
}

function fieldOf(now: unknown, before: unknown, after: unknown): unknown {
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) return listOf(now, before, after);
  if (!isRecord(now) || !isRecord(before) || !isRecord(after)) return before;
  const touched = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
  const others = Object.entries(now).filter(([key]) => !touched.includes(key));
  return Object.fromEntries([...others, ...Object.entries(before).filter(([key]) => touched.includes(key))]);
}

/** Where nothing happened in between it is the list of before, in its order. */
function listOf(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  if (now.length === after.length && now.every((entry, at) => entry === after[at])) return before;
  const removed = before.filter((entry) => !after.includes(entry) && !now.includes(entry));
  return [...now.filter((entry) => before.includes(entry) || !after.includes(entry)), ...removed];
}
