import { isRecord, migrate } from './migrations.ts';
import { DEFAULT_SETTINGS, DENSITIES, MARK_STYLES, MENTIONS, type Settings, THEMES } from './settings.ts';
import { siteOfHost } from './sites.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the fields that could not be read and have their default; empty where nothing was stored. */
  readonly problems: readonly string[];
}

/** Settings stay readable and fast to read however long somebody's list grows. */
const MAX_LISTED = 10_000;
const MAX_DWELL_MS = 5_000;

/**
 * Reads stored settings of any version, also a later one. A field that is missing gets its default; one that is
 * broken or means nothing to this version gets it too, and is named in `problems`. Never throws.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(raw)) return { settings: DEFAULT_SETTINGS, problems: ['settings'] };
  const stored = migrate(raw);
  const problems: string[] = [];

  function read<K extends keyof Settings>(
    key: K,
    parse: (value: unknown) => Settings[K] | undefined,
  ): Settings[K] {
    const value = stored[key];
    if (value === undefined) return DEFAULT_SETTINGS[key];
    const parsed = parse(value);
    if (parsed === undefined) problems.push(key);
    return parsed ?? DEFAULT_SETTINGS[key];
  }

  const settings: Settings = {
    version: DEFAULT_SETTINGS.version,
    enabled: read('enabled', toBoolean),
    disabledSites: read('disabledSites', toSites),
    kinds: read('kinds', toKinds),
    muted: read('muted', toStrings),
    density: read('density', oneOf(DENSITIES)),
    mentions: read('mentions', oneOf(MENTIONS)),
    markStyle: read('markStyle', oneOf(MARK_STYLES)),
    peek: read('peek', toBoolean),
    dwell: read('dwell', toDwell),
    theme: read('theme', oneOf(THEMES)),
  };
  return { settings, problems };
}

function toBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The host names in the list; what is none is left out. */
function toSites(value: unknown): readonly string[] | undefined {
  const hosts = toStrings(value);
  return hosts && [...new Set(hosts.map(siteOfHost))];
}

/** The strings in the list that are not empty. */
function toStrings(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((text): text is string => typeof text === 'string' && text !== '').slice(0, MAX_LISTED);
}

/** As it is: kinds of a later version stay. */
function toKinds(value: unknown): Settings['kinds'] | undefined {
  return isRecord(value) ? value : undefined;
}

function toDwell(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= MAX_DWELL_MS ? value : undefined;
}

function oneOf<T extends string>(choices: readonly T[]): (value: unknown) => T | undefined {
  return (value) => choices.find((choice) => choice === value);
}
