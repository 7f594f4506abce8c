import browser from 'webextension-polyfill';
import {
  type Backup,
  CHOICES_KEY,
  changeStored,
  parseChoices,
  parseSettings,
  repairedSettings,
  SETTINGS_COPY_KEY,
  SETTINGS_KEY,
  type Settings,
} from '../../settings/index.ts';
import { onLocal, readLocal } from './local-value.ts';

/** What is stored, with the last good copy for what is damaged. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readRaw()).settings;
}

/** Reads, changes and writes in one turn, across popup and worker; rejects where the browser could not save. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inSettingsTurn(async () => {
    const { stored, settings } = changeStored(await readRaw(), change);
    await browser.storage.local.set(withCopy(stored));
    return settings;
  });
}

/** Changes settings and decided names in one write, and gives what was there before. */
export function replaceStored(change: (now: Backup) => Backup): Promise<Backup> {
  return inSettingsTurn(() =>
    navigator.locks.request(CHOICES_KEY, async () => {
      const raw = await readRaw();
      const before = {
        settings: parseSettings(raw).settings,
        choices: parseChoices(await readLocal(CHOICES_KEY)),
      };
      const { settings, choices } = change(before);
      const { stored } = changeStored(raw, () => settings);
      await browser.storage.local.set({ ...withCopy(stored), [CHOICES_KEY]: choices });
      return before;
    }),
  );
}

/** Writes the last good copy over settings that were damaged; pages read nothing but the settings themselves. */
export function repairSettings(): Promise<void> {
  return inSettingsTurn(async () => {
    const stored = await browser.storage.local.get([SETTINGS_KEY, SETTINGS_COPY_KEY]);
    const repaired = repairedSettings(stored[SETTINGS_KEY], stored[SETTINGS_COPY_KEY]);
    if (repaired) await browser.storage.local.set({ [SETTINGS_KEY]: repaired });
  });
}

/** Calls back with each new value, whoever wrote it. Registers at once, as a worker must. */
export function onSettings(listener: (settings: Settings) => void): void {
  onLocal(SETTINGS_KEY, (stored) => listener(parseSettings(stored).settings));
}

async function readRaw(): Promise<unknown> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, SETTINGS_COPY_KEY]);
  const raw = stored[SETTINGS_KEY];
  return repairedSettings(raw, stored[SETTINGS_COPY_KEY]) ?? raw;
}

/** The settings, and the copy that is there for when they are damaged. */
export function withCopy(stored: object): Record<string, object> {
  return { [SETTINGS_KEY]: stored, [SETTINGS_COPY_KEY]: stored };
}

/** One change of the settings after the other, across popup and worker. */
export function inSettingsTurn<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(SETTINGS_KEY, act);
}
