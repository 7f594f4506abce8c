import type { EntityId, Kind } from '../pack/index.ts';

export const SETTINGS_VERSION = 2;

/** How much is marked: only what few readers know, all but what everybody knows, or everything. */
export const DENSITIES = ['few', 'usual', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a mark looks. */
export const MARK_STYLES = ['underline', 'dotted', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const MENTIONS = ['all', 'first'] as const;
export const THEMES = ['page', 'light', 'dark'] as const;
/** Percent of the size that everything is drawn for. */
export const TEXT_SIZES = [90, 100, 120, 140] as const;

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What the reader has chosen; one object in `storage.local`. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly enabled: boolean;
  /** Until then, in milliseconds since 1970, nothing is marked anywhere; 0 where nobody asked for a pause. */
  readonly snoozedUntil: number;
  /** Whether no site is marked but the chosen ones, instead of all but those that are off. */
  readonly onlyChosen: boolean;
  /** Host names ("example.org") on which nothing is marked, unless `onlyChosen`. */
  readonly disabledSites: readonly string[];
  /** Host names that are marked where `onlyChosen`. */
  readonly chosenSites: readonly string[];
  /** Kinds that have `false` are not marked. No list of all kinds: it would weigh on every page. */
  readonly kinds: Readonly<Partial<Record<Kind, unknown>>>;
  /** Entities that are marked nowhere. */
  readonly muted: readonly EntityId[];
  /** The reader's choices about imported packs, unread: see `packChoices`. */
  readonly packs: readonly unknown[];
  readonly density: Density;
  readonly mentions: (typeof MENTIONS)[number];
  readonly markStyle: MarkStyle;
  /** Nothing is marked until the reader holds the peek key or asks for it. */
  readonly peek: boolean;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly dwell: number;
  readonly theme: (typeof THEMES)[number];
  /** Of card, popup and side panel, in percent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Lists fold away whose card was read and has not changed since. */
  readonly foldRead: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  snoozedUntil: 0,
  onlyChosen: false,
  disabledSites: [],
  chosenSites: [],
  kinds: {},
  muted: [],
  packs: [],
  density: 'usual',
  mentions: 'all',
  markStyle: 'underline',
  peek: false,
  dwell: 250,
  theme: 'page',
  textSize: 100,
  foldRead: false,
};
