import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import { isOff, siteOfHost, withSite } from './sites.ts';

describe('a site', () => {
  it.each([
    ['www.Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['www.www.org', 'www.org'],
    ['www.org', 'www.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
  ])('has for %s the name %s', (host, site) => {
    expect(siteOfHost(host)).toBe(site);
  });

  it('is off with and without www, and its sub-domains are on', () => {
    const settings = withSite(DEFAULT_SETTINGS, 'www.example.org', false);

    expect(isOff(settings, 'example.org')).toBe(true);
    expect(isOff(settings, 'www.example.org')).toBe(true);
    expect(isOff(settings, 'news.example.org')).toBe(false);
  });

  it('is listed once, and not at all when it is on again', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'example.org', false), 'www.example.org', false);

    expect(off.disabledSites).toEqual(['example.org']);
    expect(withSite(off, 'example.org', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('is off when everything is', () => {
    expect(isOff({ ...DEFAULT_SETTINGS, enabled: false }, 'example.org')).toBe(true);
  });
});
