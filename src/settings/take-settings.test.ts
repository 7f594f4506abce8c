import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import { takeSettings } from './take-settings.ts';

describe('takeSettings', () => {
  it('reads back what was written', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false, disabledSites: ['example.org'], dwell: 0 };

    expect(takeSettings(structuredClone(settings), DEFAULT_SETTINGS)).toEqual(settings);
  });

  it.each([undefined, null, 7, 'on', true, []])('takes the usual ones for %j', (raw) => {
    expect(takeSettings(raw, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('takes from the usual ones each field that has another shape, so that no page fails on it', () => {
    const raw = { enabled: 'no', disabledSites: {}, kinds: null, muted: 'all', dwell: [], density: 'all' };
    const usual = { ...DEFAULT_SETTINGS, enabled: false, muted: ['person.a'] };

    expect(takeSettings(raw, usual)).toEqual({ ...usual, density: 'all' });
  });

  it('leaves out what it does not know', () => {
    expect(takeSettings({ version: 9, halo: true }, DEFAULT_SETTINGS)).not.toHaveProperty('halo');
  });
});
