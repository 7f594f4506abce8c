import type { Settings } from './settings.ts';

/**
 * The host name under which a site is switched off: lower case, without "www." and without a final dot.
 *
 * A site is one host. Sub-domains do not follow their parent: `example.substack.com` and `substack.com` are different
 * publications, and the switch says "On substack.com". Ports and protocols do not count.
 */
export function siteOfHost(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/, '');
  const bare = plain.replace(/^www\./, '');
  return bare.includes('.') ? bare : plain;
}

/** Whether the reader wants nothing to happen on this host. */
export function isOff(settings: Settings, host: string): boolean {
  return !settings.enabled || settings.disabledSites.includes(siteOfHost(host));
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOfHost(host);
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site] };
}
