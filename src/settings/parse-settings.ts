import { migrate } from './migrations.ts';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  MARK_STYLES,
  MENTIONS,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from './settings.ts';
import { siteOfHost } from './sites.ts';
import { isRecord, type StoredRecord } from './stored-record.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the fields that could not be read and have their default; empty where nothing was stored. */
  readonly problems: readonly string[];
}

/** Settings stay readable and fast to read however long somebody's list grows. */
const MAX_LISTED = 10_000;
const MAX_DWELL_MS = 5_000;

type Parsers = { readonly [K in keyof Settings]?: (value: unknown) => Settings[K] | undefined };

const PARSERS: Parsers = {
  enabled: toBoolean,
  snoozedUntil: upTo(Number.POSITIVE_INFINITY),
  onlyChosen: toBoolean,
  disabledSites: toSites,
  chosenSites: toSites,
  kinds: toKinds,
  muted: toStrings,
  packs: toList,
  density: oneOf(DENSITIES),
  mentions: oneOf(MENTIONS),
  markStyle: oneOf(MARK_STYLES),
  peek: toBoolean,
  dwell: upTo(MAX_DWELL_MS),
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
  foldRead: toBoolean,
};

/**
 * Reads stored settings of any version, also a later one. A field that is missing gets its default; one that is
 * broken or means nothing to this version gets it too, and is named in `problems`. Never throws.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  if (!isRecord(raw)) return { settings: DEFAULT_SETTINGS, problems: raw === undefined ? [] : ['settings'] };
  const { values, problems } = parseFields(migrate(raw));
  return { settings: { ...DEFAULT_SETTINGS, ...values }, problems };
}

/** The fields of a record that are sound, and the names of those that are not; others are none of ours. */
export function parseFields(record: StoredRecord): {
  readonly values: Partial<Settings>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, parse] of Object.entries(PARSERS)) {
    const value = parse(record[key]);
    if (value !== undefined) values[key] = value;
    else if (record[key] !== undefined) problems.push(key);
  }
  return { values, problems };
}

function toBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The host names in the list; what is none is left out. */
function toSites(value: unknown): readonly string[] | undefined {
  const hosts = toStrings(value);
  // A dot alone is no host.
  return hosts && [...new Set(hosts.map(siteOfHost))].filter((site) => site !== '');
}

/** The strings in the list that are not empty. */
function toStrings(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((text): text is string => typeof text === 'string' && text !== '').slice(0, MAX_LISTED);
}

/** As it is: only who uses it reads it. */
function toList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** As it is: kinds of a later version stay. */
function toKinds(value: unknown): Settings['kinds'] | undefined {
  return isRecord(value) ? value : undefined;
}

function upTo(most: number): (value: unknown) => number | undefined {
  return (value) => (typeof value === 'number' && value >= 0 && value <= most ? value : undefined);
}

function oneOf<T>(choices: readonly T[]): (value: unknown) => T | undefined {
  return (value) => choices.find((choice) => choice === value);
}
