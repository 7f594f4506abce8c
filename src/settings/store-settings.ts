import { migrate } from './migrations.ts';
import { parseSettings } from './parse-settings.ts';
import { SETTINGS_VERSION, type Settings } from './settings.ts';
import { isRecord, type StoredRecord, versionOf } from './stored-record.ts';

/**
 * What to write after a change: `raw` is what is stored now.
 *
 * Fields that this version does not know are kept. A record of a later version keeps its version and every field but
 * those that the change changed, so that going back to an older release and on again loses nothing.
 */
export function changeStored(
  raw: unknown,
  change: (settings: Settings) => Settings,
): { readonly stored: StoredRecord; readonly settings: Settings } {
  const before = parseSettings(raw).settings;
  const settings = change(before);
  const record = isRecord(raw) ? raw : {};
  const isLater = versionOf(record) > SETTINGS_VERSION;
  const written = isLater ? changedFields(before, settings) : { ...settings };
  const stored = { ...migrate(record), ...written, version: Math.max(versionOf(record), SETTINGS_VERSION) };
  return { stored, settings };
}

function changedFields(before: Settings, after: Settings): StoredRecord {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => old.get(key) !== value));
}
