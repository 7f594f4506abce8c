import { describe, expect, it } from 'vitest';
import { repairedSettings } from './repair-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const COPY = { ...DEFAULT_SETTINGS, enabled: false, dwell: 700 };

describe('repairedSettings', () => {
  it('FI-26 leaves sound settings alone, and those of a later version', () => {
    expect(repairedSettings(DEFAULT_SETTINGS, COPY)).toBeUndefined();
    expect(repairedSettings({ version: 9, dwell: 'long' }, COPY)).toBeUndefined();
  });

  it('takes from the copy only what is broken', () => {
    const raw = { ...DEFAULT_SETTINGS, dwell: 'long', density: 'all', note: 'mine' };

    expect(repairedSettings(raw, COPY)).toEqual({
      ...DEFAULT_SETTINGS,
      dwell: 700,
      density: 'all',
      note: 'mine',
    });
  });

  it.each([undefined, null, 7, 'x', []])('FI-24 takes the whole copy for %j', (raw) => {
    expect(repairedSettings(raw, COPY)).toEqual(COPY);
  });

  it.each([undefined, null, 'x', [], { ...COPY, theme: 7 }])('is not misled by the copy %j', (copy) => {
    expect(repairedSettings('broken', copy)).toBeUndefined();
  });
});
