import browser, { type Tabs } from 'webextension-polyfill';
import { siteOfHost } from '../../settings/index.ts';

/** What the popup's tab shows; the interface has its own type of it in `src/ui/own-page-platform.ts`. */
export type ActiveTab =
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'withheld'; readonly host?: string }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'no-site' };

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Browsers keep extensions out of their own stores. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** The tab that the popup speaks for: the one in its address (a popup in a tab of its own), else the active one. */
export async function findTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Which permission a tab's page needs; all sites where the browser hides which page it is. */
export function originsOf(tab: Tabs.Tab | undefined): string[] {
  const url = tab?.url !== undefined && /^https?:/.test(tab.url) ? new URL(tab.url) : undefined;
  return url ? [`${url.protocol}//${url.hostname}/*`] : ALL_SITES;
}

/** What kind of page a tab shows. A browser that withholds a site hides its address, too. */
export async function kindOfTab(tab: Tabs.Tab | undefined): Promise<ActiveTab> {
  const isAllowed = await browser.permissions.contains({ origins: originsOf(tab) });
  if (tab?.url === undefined) return { kind: isAllowed ? 'no-site' : 'withheld' };
  if (!/^https?:/.test(tab.url)) return { kind: 'no-site' };
  const { hostname, pathname } = new URL(tab.url);
  if (CLOSED_HOSTS.has(hostname)) return { kind: 'no-site' };
  const host = siteOfHost(hostname);
  if (!isAllowed) return { kind: 'withheld', host };
  return /\.pdf$/i.test(pathname) ? { kind: 'pdf' } : { kind: 'site', host };
}
