import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Managed, type Settings, type StoredChoices } from '../../settings/index.ts';
import { Options } from '../options/options.tsx';
import type { OptionsPlatform } from '../options/options-platform.ts';
import { byRole } from './by-role.ts';
import { draw } from './draw.ts';
import { english } from './english.ts';
import { done, type FakeBrowser, fakeBrowser, fakePlatform } from './fake-platform.ts';

interface OptionsBrowser extends FakeBrowser {
  managed: Managed;
  choices: StoredChoices;
  /** Files that the browser was told to save: name and text. */
  readonly saved: [string, string][];
}

interface Unusual extends Partial<Omit<OptionsBrowser, 'settings'>> {
  readonly settings?: Partial<Settings>;
}

/** The options page of a fake browser, of which a test says what is not as usual. */
export async function openOptions(unusual: Unusual = {}) {
  const browser: OptionsBrowser = {
    ...fakeBrowser(),
    managed: { values: {}, ignored: [] },
    choices: {},
    saved: [],
    ...unusual,
    settings: { ...DEFAULT_SETTINGS, ...unusual.settings },
  };
  const platform = optionsPlatform(browser);
  const page = draw(<Options platform={platform} t={english} />);
  await vi.waitFor(() => byRole(page, 'switch', 'On everywhere'));
  return { page, browser, platform };
}

/** Takes back what was done last. */
export async function undo(page: HTMLElement): Promise<void> {
  await vi.waitFor(() => byRole(page, 'button', 'Undo').click());
}

function optionsPlatform(browser: OptionsBrowser): OptionsPlatform {
  const { askWorker, readSettings, changeSettings } = fakePlatform(browser);
  let tell: (settings: Settings) => void = () => undefined;
  let tellChoices: (choices: StoredChoices) => void = () => undefined;
  return {
    askWorker,
    readSettings,
    changeSettings: async (change) => {
      const settings = await changeSettings(change);
      setTimeout(() => tell(settings)); // as Firefox does, after the change is answered
      return settings;
    },
    onSettings: (listener) => {
      tell = listener;
    },
    forgetRead: async () => {
      const gone = browser.read.splice(0);
      return async () => void browser.read.push(...gone);
    },
    readManaged: async () => browser.managed,
    readChoices: async () => browser.choices,
    changeChoices: async (change) => {
      if (browser.savesFail) throw new Error('QuotaExceededError');
      browser.choices = change(browser.choices);
      tellChoices(browser.choices);
    },
    onChoices: (listener) => {
      tellChoices = listener;
    },
    replaceStored: async (how) => {
      const before = { settings: browser.settings, choices: browser.choices };
      const { settings, choices } = how(before);
      tell(await changeSettings(() => settings));
      browser.choices = choices;
      tellChoices(choices);
      return before;
    },
    saveFile: (name, text) => void browser.saved.push([name, text]),
    onPacks: () => undefined,
    previewContext: async () => ({ installed: [], commonWords: new Set() }),
    importPack: async () => done(null),
    addPacks: async () => done({ before: [] }),
    packSource: async () => undefined,
  };
}
