import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../pack/index.ts';
import { MANAGED_FIELDS, parseManaged, withManaged } from './managed.ts';
import { parseSettings } from './parse-settings.ts';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  MARK_STYLES,
  MENTIONS,
  SETTINGS_VERSION,
  TEXT_SIZES,
  THEMES,
} from './settings.ts';

const ORGANISATION = { density: 'few', disabledSites: ['intranet.example.org'], dwell: 500 } as const;

describe('an organisation’s settings', () => {
  it('are read by the parser of the reader’s own', () => {
    expect(parseManaged({ ...ORGANISATION, disabledSites: ['WWW.Intranet.example.org'] })).toEqual({
      values: ORGANISATION,
      ignored: [],
    });
  });

  it('are ignored one by one where they are not sound, or are not theirs to set', () => {
    const raw = {
      ...ORGANISATION,
      density: 'most',
      disabledSites: ['example.org', 7],
      kinds: { weapon: 'no' },
      theme: 'dark',
      snoozedUntil: 9e15,
      packs: [],
      halo: true,
    };

    expect(parseManaged(raw)).toEqual({
      values: { dwell: 500, theme: 'dark' },
      ignored: ['density', 'disabledSites', 'kinds', 'snoozedUntil', 'packs', 'halo'],
    });
  });

  it.each([undefined, null, 'x', [], 7])('are none in %j', (raw) => {
    expect(parseManaged(raw)).toEqual({ values: {}, ignored: [] });
  });

  it('lie under what the reader chose', () => {
    const stored = { ...DEFAULT_SETTINGS, dwell: 100 };

    const after = withManaged(stored, {}, ORGANISATION);

    expect(after).toEqual({ ...DEFAULT_SETTINGS, ...ORGANISATION, dwell: 100 });
  });

  it('hold before anything was ever stored', () => {
    expect(parseSettings(withManaged(undefined, {}, ORGANISATION)).settings).toEqual({
      ...DEFAULT_SETTINGS,
      ...ORGANISATION,
    });
  });

  it('go when they are taken away, and leave the reader’s choices', () => {
    const first = withManaged(undefined, {}, ORGANISATION);

    expect(withManaged({ ...first, density: 'all' }, ORGANISATION, {})).toEqual({
      version: SETTINGS_VERSION,
      density: 'all',
      disabledSites: [],
      dwell: 250,
    });
  });

  it('change nothing twice, nor in a later version’s record', () => {
    const first = withManaged(DEFAULT_SETTINGS, {}, ORGANISATION);

    expect(withManaged(first, ORGANISATION, ORGANISATION)).toBeUndefined();
    expect(withManaged({ version: 9 }, {}, ORGANISATION)).toBeUndefined();
    expect(withManaged(undefined, {}, {})).toBeUndefined();
  });
});

describe('the published schema', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  it('has every field that can be set, and no other', () => {
    expect(Object.keys(properties)).toEqual(MANAGED_FIELDS);
  });

  it('has the values of each', () => {
    expect(properties.density.enum).toEqual(DENSITIES);
    expect(properties.mentions.enum).toEqual(MENTIONS);
    expect(properties.markStyle.enum).toEqual(MARK_STYLES);
    expect(properties.theme.enum).toEqual(THEMES);
    expect(properties.textSize.enum).toEqual(TEXT_SIZES);
    expect(Object.keys(properties.kinds.properties)).toEqual(KINDS);
    expect(parseManaged({ dwell: properties.dwell.maximum }).ignored).toEqual([]);
    expect(parseManaged({ dwell: properties.dwell.maximum + 1 }).ignored).toEqual(['dwell']);
  });

  it('has a sentence about each', () => {
    for (const { description } of Object.values<{ description?: string }>(properties))
      expect(description).toMatch(/^[A-Z].*\.$/);
  });
});
