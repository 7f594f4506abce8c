import { parseSettings } from './parse-settings.ts';
import { SETTINGS_VERSION } from './settings.ts';
import { isRecord, type StoredRecord, versionOf } from './stored-record.ts';

/** Where the last good copy of the settings lies in `storage.local`, written together with them. */
export const SETTINGS_COPY_KEY = 'settings-copy';

/**
 * What to read instead of `raw` where that is damaged or lost: its sound fields, and the last good copy's for the
 * others. Gives `undefined` where nothing is wrong, where a later version wrote it, and where the copy is no better.
 */
export function repairedSettings(raw: unknown, copy: unknown): StoredRecord | undefined {
  if (!isRecord(copy) || parseSettings(copy).problems.length > 0) return undefined;
  if (!isRecord(raw)) return copy;
  const { problems } = parseSettings(raw);
  if (versionOf(raw) > SETTINGS_VERSION || problems.length === 0) return undefined;
  const sound = Object.entries(raw).filter(([key]) => !problems.includes(key));
  return { ...copy, ...Object.fromEntries(sound) };
}
