import browser from 'webextension-polyfill';
import { MANAGED_KEY, type Managed, parseManaged, SETTINGS_KEY, withManaged } from '../../settings/index.ts';
import { inSettingsTurn, withCopy } from './settings-store.ts';

/** What an organisation has set; nothing where there is none. */
export async function readManaged(): Promise<Managed> {
  // Firefox rejects where no policy speaks of this extension.
  return parseManaged(await browser.storage.managed.get().catch(() => undefined));
}

/** Puts an organisation's settings under the reader's own. Pages read nothing but the result. */
export async function applyManaged(): Promise<void> {
  const { values } = await readManaged();
  await inSettingsTurn(async () => {
    const stored = await browser.storage.local.get([SETTINGS_KEY, MANAGED_KEY]);
    const settings = withManaged(stored[SETTINGS_KEY], parseManaged(stored[MANAGED_KEY]).values, values);
    if (settings) await browser.storage.local.set({ ...withCopy(settings), [MANAGED_KEY]: values });
  });
}

/** Tells when the organisation may have changed them. Registers at once. */
export function onManaged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
  // Firefox reads policies when it starts, and tells nobody; a page where all is off would wake no worker.
  browser.runtime.onStartup.addListener(changed);
}
