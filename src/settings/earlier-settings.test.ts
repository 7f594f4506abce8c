import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../pack/index.ts';
import { MIGRATIONS } from './migrations.ts';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings.ts';

// Records as releases wrote them. A new version, and a new field, adds one and changes none.
const FOLDER = new URL('./fixtures/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('settings-'));

/** Earlier releases wrote every kind. */
const ALL_ON = Object.fromEntries(KINDS.map((kind) => [kind, true]));

const READ: Readonly<Record<string, Settings>> = {
  'settings-1.json': {
    ...DEFAULT_SETTINGS,
    enabled: false,
    disabledSites: ['example.org', 'bbc.com'],
    kinds: { ...ALL_ON, medium: false, weapon: false },
    density: 'few',
    mentions: 'first',
    markStyle: 'dotted',
    dwell: 400,
    theme: 'dark',
  },
  'settings-1-with-peek.json': {
    ...DEFAULT_SETTINGS,
    kinds: ALL_ON,
    density: 'all',
    markStyle: 'tint',
    peek: true,
    dwell: 0,
  },
  'settings-1-with-muted.json': {
    ...DEFAULT_SETTINGS,
    kinds: { weapon: false },
    muted: ['person.dmitry-peskov'],
    density: 'all',
    markStyle: 'tint',
    peek: true,
    dwell: 0,
  },
  'settings-2.json': {
    ...DEFAULT_SETTINGS,
    snoozedUntil: 1_795_626_000_000,
    onlyChosen: true,
    disabledSites: ['example.net'],
    chosenSites: ['example.org', 'bbc.com'],
    kinds: { weapon: false },
    muted: ['person.dmitry-peskov'],
    density: 'few',
    markStyle: 'dotted',
    dwell: 300,
    theme: 'dark',
    textSize: 120,
    foldRead: true,
  },
  'settings-2-with-packs.json': {
    ...DEFAULT_SETTINGS,
    snoozedUntil: 1_795_626_000_000,
    onlyChosen: true,
    disabledSites: ['example.net'],
    chosenSites: ['example.org', 'bbc.com'],
    kinds: { weapon: false },
    muted: ['person.dmitry-peskov'],
    packs: [
      { id: 'my-town', isOn: true, isPainted: true, sites: ['example.org'] },
      { id: 'old-notes', isOn: false, isPainted: false, sites: [] },
    ],
    density: 'few',
    markStyle: 'dotted',
    dwell: 300,
    theme: 'dark',
    textSize: 120,
    foldRead: true,
  },
};

describe('settings of earlier releases', () => {
  it.each(FILES)('FI-25, RG-15 are read without a loss: %s', (name) => {
    const stored = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

    expect(parseSettings(stored)).toEqual({ settings: READ[name], problems: [] });
  });

  it('have one of each version here, and a way from each to the next', () => {
    const versions = new Set(FILES.map((name) => Number(/^settings-(\d+)/.exec(name)?.[1])));

    expect([...versions].toSorted()).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1),
    );
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });
});
