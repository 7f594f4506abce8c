import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import { takenBack } from './taken-back.ts';

describe('takenBack', () => {
  it('gives each touched field its value of before, and names no other', () => {
    const now = { ...DEFAULT_SETTINGS, enabled: false, dwell: 900 };

    expect(takenBack(now, { before: { enabled: true }, after: { enabled: false } })).toEqual({
      enabled: true,
    });
  });

  it('puts a removed site back where it was', () => {
    const change = { before: { disabledSites: ['a.org', 'b.org'] }, after: { disabledSites: ['b.org'] } };
    const now = { ...DEFAULT_SETTINGS, disabledSites: ['b.org'] };

    expect(takenBack(now, change)).toEqual({ disabledSites: ['a.org', 'b.org'] });
  });

  it('leaves alone what was added to and removed from a list since then', () => {
    const change = { before: { muted: ['a', 'b'] }, after: { muted: ['b', 'c'] } };
    const now = { ...DEFAULT_SETTINGS, muted: ['c', 'd'] };

    expect(takenBack(now, change)).toEqual({ muted: ['d', 'a'] });
  });

  it('of a record gives back only the entries that were touched', () => {
    const change = {
      before: { kinds: { person: true } },
      after: { kinds: { person: false, place: false } },
    };
    const now = { ...DEFAULT_SETTINGS, kinds: { person: false, place: false, weapon: false } };

    expect(takenBack(now, change)).toEqual({ kinds: { person: true, weapon: false } });
  });
});
