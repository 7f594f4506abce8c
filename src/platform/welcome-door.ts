import browser from 'webextension-polyfill';
import { openPanel } from './open-panel.ts';
import { changeSettings, readSettings } from './settings-store.ts';

export { translate } from './translate.ts';

/** Everything that the page of the first run needs of the browser: `WelcomeDoor` of `src/ui/welcome`. */
export function openWelcomeDoor() {
  let window: number | undefined;
  // Known before the click: Chromium opens its panel only within one.
  void browser.tabs.getCurrent().then((tab) => {
    window = tab?.windowId;
  });
  return {
    readSettings,
    changeSettings,
    openPanel: () => openPanel(window),
    openOptions: () => browser.runtime.openOptionsPage(),
    close: () => globalThis.close(),
  };
}
