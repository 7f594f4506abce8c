import browser, { type Tabs } from 'webextension-polyfill';
import { askWorker } from '../ask.ts';
import { changeSettings, readSettings } from '../stores/settings-store.ts';
import { findTab, kindOfTab, originsOf } from './active-tab.ts';
import { openPanel } from './open-panel.ts';
import { tabPlatform } from './tab-platform.ts';

export { translate } from '../translate.ts';

/** Everything that the popup needs of the browser: `OwnPagePlatform` of `src/ui`, which the entry point checks. */
export function openPopupPlatform() {
  let tab: Tabs.Tab | undefined;
  const find = async () => {
    tab = await findTab();
    return tab;
  };
  const asked = new URLSearchParams(location.search);
  const [entity, query] = [asked.get('entity'), asked.get('query')];
  return {
    start: { ...(entity && { entity }), ...(query && { query }) },
    askWorker,
    ...tabPlatform(async () => tab ?? (await find())),
    readSettings,
    changeSettings,
    activeTab: async () => kindOfTab(await find()),
    reloadTab: async () => {
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
    // No `await` before the request: Firefox takes it only within the click itself.
    askAccess: () => browser.permissions.request({ origins: originsOf(tab) }),
    // Browsers take it only within the click, so nothing is awaited before.
    openPanel: () => openPanel(tab?.windowId),
    openOptions: () => browser.runtime.openOptionsPage(),
    close: () => window.close(),
  };
}
