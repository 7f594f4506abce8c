import { describe, expect, it } from 'vitest';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

describe('parseSettings', () => {
  it('gives the defaults, and no problem, where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('reads back what it gave', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      enabled: false,
      disabledSites: ['example.org'],
      peek: true,
      dwell: 0,
    };

    expect(parseSettings(structuredClone(settings))).toEqual({ settings, problems: [] });
  });

  it.each([null, 7, 'on', [], [DEFAULT_SETTINGS], true])('FI-24 falls back as a whole for %j', (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problems: ['settings'] });
  });

  it('falls back field by field and names the broken ones', () => {
    const raw = {
      version: 1,
      enabled: false,
      density: 'most',
      dwell: Number.NaN,
      disabledSites: 'all',
      theme: 'dark',
    };

    const { settings, problems } = parseSettings(raw);

    expect(settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false, theme: 'dark' });
    expect(problems).toEqual(['disabledSites', 'density', 'dwell']);
  });

  it('FI-26 reads what it understands of a later version', () => {
    const raw = {
      version: 9,
      enabled: false,
      markStyle: 'glow',
      halo: true,
      kinds: { person: false, ship: false },
    };

    const { settings, problems } = parseSettings(raw);

    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      kinds: { person: false, ship: false },
    });
    expect(problems).toEqual(['markStyle']);
  });

  it('does not peek where an earlier version stored nothing about it, or nonsense is stored', () => {
    const { peek: _, ...earlier } = DEFAULT_SETTINGS;

    expect(parseSettings(earlier)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(parseSettings({ peek: 'yes' })).toEqual({ settings: DEFAULT_SETTINGS, problems: ['peek'] });
  });

  it('keeps the host names of a list that also holds something else', () => {
    const raw = { disabledSites: ['WWW.Example.org', 3, '', null, 'example.org', 'news.example.org'] };

    expect(parseSettings(raw).settings.disabledSites).toEqual(['example.org', 'news.example.org']);
  });

  it('is not fooled by keys of Object.prototype', () => {
    const raw = JSON.parse('{"__proto__": {"enabled": false}, "constructor": 1, "density": "toString"}');

    expect(parseSettings(raw).settings).toEqual(DEFAULT_SETTINGS);
  });
});
