import browser, { type Tabs } from 'webextension-polyfill';
import { isOffEverywhere, type Settings } from '../../settings/index.ts';
import { translate } from '../translate.ts';

const TOGGLE_SITE = 'toggle-site';
const LOOK_UP = 'look-up';

interface ControlTab {
  readonly id: number;
  readonly url?: string;
}

interface UsedControl {
  readonly command: string;
  readonly tab: ControlTab | undefined;
  readonly selected?: string | undefined;
}

/** Browser commands and the entry of the context menu, both with the name of a command. Registers at once. */
export function onControls(run: (used: UsedControl) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab) run({ command, tab: toControlTab(tab) });
    else void activeTab().then((active) => run({ command, tab: active })); // Firefox before 126 gives no tab
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
    run({ command: String(menuItemId), tab: tab && toControlTab(tab), selected: selectionText }),
  );
}

/** The browser keeps the menu from then on; only an installation or an update writes it. The first one says hello. */
export function prepareWhenInstalled(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: TOGGLE_SITE,
      title: translate('commandToggleSite'),
      contexts: ['page', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    browser.contextMenus.create({
      id: LOOK_UP,
      // Browsers put the selected words in the place of %s.
      title: translate('lookUp', ['%s']),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
}

let end: ReturnType<typeof setTimeout> | undefined;

/**
 * The button is grey while Backgrounder is off everywhere. A worker that lives until a snooze is over shows it then;
 * one that was stopped is started by the first page that is marked again.
 */
export async function showOnButton(settings: Settings): Promise<void> {
  const now = Date.now();
  clearTimeout(end);
  if (settings.snoozedUntil > now)
    end = setTimeout(() => showOnButton(settings), settings.snoozedUntil - now);
  const isOff = isOffEverywhere(settings, now);
  const sizes = [16, 32, 48, 96, 128];
  const path = sizes.map((size) => [size, `/icon/${isOff ? 'off-' : ''}${size}.png`]);
  await browser.action.setIcon({ path: Object.fromEntries(path) });
}

async function activeTab(): Promise<ControlTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && toControlTab(tab);
}

function toControlTab({ id, url }: Tabs.Tab): ControlTab | undefined {
  return id === undefined ? undefined : { id, ...(url === undefined ? {} : { url }) };
}
