import { migrate } from './migrations.ts';
import { parseFields } from './parse-settings.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings.ts';
import { isRecord, type StoredRecord, versionOf } from './stored-record.ts';

/** Where in `storage.local` the organisation's settings lie that were last put under the reader's own. */
export const MANAGED_KEY = 'managed';

/** What an organisation can set; the others are the reader's alone. `public/managed-schema.json` has the same. */
export const MANAGED_FIELDS = [
  'enabled',
  'onlyChosen',
  'disabledSites',
  'chosenSites',
  'kinds',
  'muted',
  'density',
  'mentions',
  'markStyle',
  'peek',
  'dwell',
  'theme',
  'textSize',
  'foldRead',
] as const satisfies readonly (keyof Settings)[];

export interface Managed {
  readonly values: Partial<Settings>;
  /** Names of what is ignored: unknown to this version, or not sound through and through. */
  readonly ignored: readonly string[];
}

/** Reads what an organisation has set. One broken value does not take the others with it. Never throws. */
export function parseManaged(raw: unknown): Managed {
  if (!isRecord(raw)) return { values: {}, ignored: [] };
  const { values } = parseFields(raw);
  const sound = MANAGED_FIELDS.filter((field) => values[field] !== undefined && isWhole(raw[field]));
  const ignored = Object.keys(raw).filter((key) => !sound.some((field) => field === key));
  return { values: Object.fromEntries(sound.map((field) => [field, values[field]])), ignored };
}

/** Settings as they are stored are read with more patience: a list there may hold what a later version wrote. */
function isWhole(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string' && entry !== '');
  return !isRecord(value) || Object.values(value).every((isOn) => typeof isOn === 'boolean');
}

/**
 * What to store when an organisation's settings go from `before` to `after`: they lie under the reader's own, so each
 * field changes that is still as it was without a choice. Gives `undefined` where there is nothing to change, and where
 * a later version wrote the record.
 */
export function withManaged(
  raw: unknown,
  before: Partial<Settings>,
  after: Partial<Settings>,
): StoredRecord | undefined {
  if (isRecord(raw) && versionOf(raw) > SETTINGS_VERSION) return undefined;
  const stored: StoredRecord = { ...(isRecord(raw) && migrate(raw)), version: SETTINGS_VERSION };
  const [without, now] = [usual(before), usual(after)];
  const changed = MANAGED_FIELDS.filter(
    (field) => isSame(stored[field] ?? without[field], without[field]) && !isSame(without[field], now[field]),
  );
  if (changed.length === 0) return undefined;
  return { ...stored, ...Object.fromEntries(changed.map((field) => [field, now[field]])) };
}

/** What settings are before the reader chooses anything. */
export function usual(managed: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...managed };
}

/** Both are plain data, written by the same code in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
