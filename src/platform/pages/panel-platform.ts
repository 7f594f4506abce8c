import browser from 'webextension-polyfill';
import type { PageRequests, Params } from '../../protocol/index.ts';
import { askPage } from '../ask.ts';
import { findTab } from './active-tab.ts';
import { foundNamesIn } from './found-names.ts';
import { openPopupPlatform } from './popup-platform.ts';
import { isPrivate } from './private-window.ts';
import { readingMemory } from './reading-memory.ts';
import { recentStore } from './recent-store.ts';

export { translate } from '../translate.ts';

/** Everything that the side panel needs of the browser: `PanelPlatform` of `src/ui/panel`, which the entry point checks. */
export function openPanelPlatform() {
  const inPrivate = async () => isPrivate(await findTab());
  return {
    ...openPopupPlatform(),
    // The tab in front changes under an open panel, so it is looked up each time.
    askPage: async <K extends keyof PageRequests>(ask: K, params: Params<PageRequests, K>) =>
      askPage((await findTab())?.id, ask, params),
    foundNames: async () => foundNamesIn(await findTab()),
    recent: recentStore(inPrivate),
    ...readingMemory(inPrivate),
    tab: async () => (await findTab())?.id,
    pageInFront: async () => {
      const tab = await findTab();
      return { title: tab?.title, address: tab?.url };
    },
    onPageChange,
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    close: () => undefined,
  };
}

function onPageChange(listener: () => void, signal: AbortSignal): void {
  const updated = (_tab: number, change: { status?: string }) => {
    if (change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
