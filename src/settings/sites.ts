import type { Settings } from './settings.ts';

/**
 * The host name under which a site is switched off: lower case, without "www." and without a final dot.
 *
 * A site is one host. Sub-domains do not follow their parent: `example.substack.com` and `substack.com` are different
 * publications, and the switch says "On substack.com". Ports and protocols do not count.
 */
export function siteOfHost(host: string): string {
  // All of them, so that the site of a site is itself: settings are read again and again.
  const plain = host.toLowerCase().replace(/\.+$/, '');
  return plain.replace(/^(?:www\.)+(?=.*\.)/, '');
}

/** Whether nothing is to happen anywhere at the moment `now`, in milliseconds since 1970. */
export function isOffEverywhere({ enabled, snoozedUntil }: Settings, now: number): boolean {
  return !enabled || snoozedUntil > now;
}

/** The list of sites that counts at the moment. */
function listOfSites({ onlyChosen }: Settings): 'disabledSites' | 'chosenSites' {
  return onlyChosen ? 'chosenSites' : 'disabledSites';
}

/** Whether the reader wants nothing to happen on this host, whatever is off everywhere. */
export function isOffHere(settings: Settings, host: string): boolean {
  return settings[listOfSites(settings)].includes(siteOfHost(host)) !== settings.onlyChosen;
}

/** What changes of the settings where one site is switched on or off: the list that counts. */
export function siteChange(
  settings: Settings,
  host: string,
  on: boolean,
): Partial<Pick<Settings, 'disabledSites' | 'chosenSites'>> {
  const site = siteOfHost(host);
  const list = listOfSites(settings);
  const others = settings[list].filter((other) => other !== site);
  return { [list]: on === settings.onlyChosen ? [...others, site] : others };
}
