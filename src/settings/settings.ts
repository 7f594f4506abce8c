import { type Kind, KINDS } from '../pack/index.ts';

export const SETTINGS_VERSION = 1;

/** How much is marked: only what few readers know, all but what everybody knows, or everything. */
export type Density = 'few' | 'usual' | 'all';

/** How a mark looks. */
export type MarkStyle = 'underline' | 'dotted' | 'tint';

/** What the reader has chosen; one object in `storage.local` under the key `settings`. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly enabled: boolean;
  /** Host names ("example.org") on which nothing is marked. */
  readonly disabledSites: readonly string[];
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly density: Density;
  readonly mentions: 'all' | 'first';
  readonly markStyle: MarkStyle;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly dwell: number;
  readonly theme: 'page' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  disabledSites: [],
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>, // every kind of KINDS is there
  density: 'usual',
  mentions: 'all',
  markStyle: 'underline',
  dwell: 250,
  theme: 'page',
};
