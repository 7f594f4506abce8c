import type { EntityId, Kind } from '../pack/index.ts';

export const SETTINGS_VERSION = 1;

/** How much is marked: only what few readers know, all but what everybody knows, or everything. */
export const DENSITIES = ['few', 'usual', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a mark looks. */
export const MARK_STYLES = ['underline', 'dotted', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const MENTIONS = ['all', 'first'] as const;
export const THEMES = ['page', 'light', 'dark'] as const;

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What the reader has chosen; one object in `storage.local`. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly enabled: boolean;
  /** Host names ("example.org") on which nothing is marked. */
  readonly disabledSites: readonly string[];
  /** Kinds that have `false` are not marked. No list of all kinds: it would weigh on every page. */
  readonly kinds: Readonly<Partial<Record<Kind, unknown>>>;
  /** Entities that are marked nowhere. */
  readonly muted: readonly EntityId[];
  readonly density: Density;
  readonly mentions: (typeof MENTIONS)[number];
  readonly markStyle: MarkStyle;
  /** Nothing is marked until the reader holds the peek key or asks for it. */
  readonly peek: boolean;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly dwell: number;
  readonly theme: (typeof THEMES)[number];
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  disabledSites: [],
  kinds: {},
  muted: [],
  density: 'usual',
  mentions: 'all',
  markStyle: 'underline',
  peek: false,
  dwell: 250,
  theme: 'page',
};
