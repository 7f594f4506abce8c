import browser from 'webextension-polyfill';
import { changeStored, parseSettings, SETTINGS_KEY, type Settings } from '../settings/index.ts';

export async function readSettings(): Promise<Settings> {
  return parseSettings(await readRaw()).settings;
}

/** Reads, changes and writes in one turn, across popup and worker; rejects where the browser could not save. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const { stored, settings } = changeStored(await readRaw(), change);
    await browser.storage.local.set({ [SETTINGS_KEY]: stored });
    return settings;
  });
}

/** Calls back with each new value, whoever wrote it. Registers at once, as a worker must. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(parseSettings(change.newValue).settings);
  });
}

async function readRaw(): Promise<unknown> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return stored[SETTINGS_KEY];
}
