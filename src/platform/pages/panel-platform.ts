import browser from 'webextension-polyfill';
import { findTab } from './active-tab.ts';
import { openPopupPlatform } from './popup-platform.ts';
import { tabPlatform } from './tab-platform.ts';

export { translate } from '../translate.ts';

/** Everything that the side panel needs of the browser: `PanelPlatform` of `src/ui/panel`, which the entry point checks. */
export function openPanelPlatform() {
  return {
    ...openPopupPlatform(),
    // The tab in front changes under an open panel, so it is looked up each time.
    ...tabPlatform(findTab),
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
