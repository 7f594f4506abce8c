import type { PageRequests, Params } from '../../protocol/index.ts';
import { isOffEverywhere, isOffHere, type Settings, siteChange, siteOfHost } from '../../settings/index.ts';
import type { LookUpGrants } from './look-up-grants.ts';

/** The tab that a command or a menu was used in. */
export interface CommandTab {
  readonly id: number;
  readonly url?: string;
}

/** What the reader chose by key or from the menu. */
export interface UsedCommand {
  readonly command: string;
  readonly tab: CommandTab | undefined;
  /** The words that were selected. */
  readonly selected?: string | undefined;
}

export interface CommandPlatform {
  /** Milliseconds since 1970. */
  now(): number;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  askPage<K extends keyof PageRequests>(
    tab: number,
    ask: K,
    params: Params<PageRequests, K>,
  ): Promise<unknown>;
  readonly lookUps: Pick<LookUpGrants, 'allowWords'>;
}

const STEPS = new Map<string, Params<PageRequests, 'step'>['to']>([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
  ['open-card', 'open'],
]);

/** Does what a browser command says; a page without our script has nothing to answer, and that is fine. */
export async function runCommand(
  platform: CommandPlatform,
  { command, tab, selected = '' }: UsedCommand,
): Promise<void> {
  if (!tab) return;
  const to = STEPS.get(command);
  if (to) await platform.askPage(tab.id, 'step', { to });
  else if (command === 'peek') await platform.askPage(tab.id, 'peek', {});
  else if (command === 'look-up') await lookUp(platform, tab, selected);
  else if (command === 'toggle-site') await toggleSite(platform, tab.url);
}

/** The page's script asks for these words then, and may be told what imported packs know of them. */
async function lookUp(platform: CommandPlatform, { id }: CommandTab, text: string): Promise<void> {
  platform.lookUps.allowWords(id, text);
  await platform.askPage(id, 'lookUp', { text });
}

/** Switches the tab's site off, or on again. While all is off it does nothing: the popup's switch says so. */
async function toggleSite(platform: CommandPlatform, url: string | undefined): Promise<void> {
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return;
  const site = siteOfHost(new URL(url).hostname);
  await platform.changeSettings((settings) =>
    isOffEverywhere(settings, platform.now())
      ? settings
      : { ...settings, ...siteChange(settings, site, isOffHere(settings, site)) },
  );
}
