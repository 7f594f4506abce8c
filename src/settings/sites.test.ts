import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isOffEverywhere, isOffHere, siteChange, siteOfHost } from './sites.ts';

const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  ...siteChange(settings, host, on),
});

describe('a site', () => {
  it.each([
    ['www.Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['example.org..', 'example.org'],
    ['www.www.example.org', 'example.org'],
    ['www.www.org', 'www.org'],
    ['www.org', 'www.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
  ])('has for %s the name %s', (host, site) => {
    expect(siteOfHost(host)).toBe(site);
    expect(siteOfHost(site)).toBe(site);
  });

  it('is off with and without www, and its sub-domains are on', () => {
    const settings = withSite(DEFAULT_SETTINGS, 'www.example.org', false);

    expect(isOffHere(settings, 'example.org')).toBe(true);
    expect(isOffHere(settings, 'www.example.org')).toBe(true);
    expect(isOffHere(settings, 'news.example.org')).toBe(false);
  });

  it('is listed once, and not at all when it is on again', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'example.org', false), 'www.example.org', false);

    expect(off.disabledSites).toEqual(['example.org']);
    expect(withSite(off, 'example.org', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('is off where only others were chosen, and keeps the list of those that are off', () => {
    const chosen = { ...DEFAULT_SETTINGS, onlyChosen: true, disabledSites: ['example.net'] };

    const settings = withSite(chosen, 'www.example.org', true);

    expect(settings).toEqual({ ...chosen, chosenSites: ['example.org'] });
    expect(isOffHere(settings, 'example.org')).toBe(false);
    expect(isOffHere(settings, 'example.net')).toBe(true);
    expect(isOffHere(settings, '')).toBe(true);
    expect(withSite(settings, 'example.org', false)).toEqual(chosen);
  });
});

describe('everything', () => {
  it('is off when it is switched off, and until a snooze is over', () => {
    const snoozed = { ...DEFAULT_SETTINGS, snoozedUntil: 1000 };

    expect(isOffEverywhere(DEFAULT_SETTINGS, 999)).toBe(false);
    expect(isOffEverywhere({ ...DEFAULT_SETTINGS, enabled: false }, 999)).toBe(true);
    expect(isOffEverywhere(snoozed, 999)).toBe(true);
    expect(isOffEverywhere(snoozed, 1000)).toBe(false);
  });
});
