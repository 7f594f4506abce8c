import browser, { type Commands } from 'webextension-polyfill';
import { changeSettings, readSettings } from '../stores/settings-store.ts';
import { openPanel } from './open-panel.ts';

export { translate } from '../translate.ts';

/** Everything that the page of the first run needs of the browser: `WelcomePlatform` of `src/ui/welcome`. */
export function openWelcomePlatform() {
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
    shortcuts,
    close: () => globalThis.close(),
  };
}

/** As a reader comes to need them; Chromium sorts those of the manifest by name. */
const IN_ORDER = ['next-mention', 'previous-mention', 'open-card', 'peek', 'toggle-site'];

/** Firefox for Android has no commands. */
async function shortcuts() {
  const { commands } = browser as { commands?: Commands.Static }; // its type says that it is always there
  const all = (await commands?.getAll()) ?? [];
  const place = ({ name = '' }: Commands.Command) => IN_ORDER.indexOf(name);
  return all
    .sort((a, b) => place(a) - place(b))
    .flatMap(({ shortcut, description }) =>
      shortcut && description ? [{ keys: shortcut, does: description }] : [],
    );
}
