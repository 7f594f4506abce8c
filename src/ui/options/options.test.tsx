import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../pack-import/index.ts';
import { DEFAULT_SETTINGS, type Managed, type Settings, type StoredChoices } from '../../settings/index.ts';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { english } from '../testing/english.ts';
import { done, type FakeBrowser, fakeBrowser, fakePlatform } from '../testing/fake-platform.ts';
import { GRAIN, OPYTNE } from '../testing/sample-cards.ts';
import { Options } from './options.tsx';
import type { OptionsPlatform } from './options-platform.ts';

interface OptionsBrowser extends FakeBrowser {
  managed: Managed;
  choices: StoredChoices;
  /** Files that the browser was told to save: name and text. */
  readonly saved: [string, string][];
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
      tell(settings);
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

async function open(
  changes: Partial<Settings> = {},
  choices: StoredChoices = {},
  managed: Managed = { values: {}, ignored: [] },
) {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const browser: OptionsBrowser = { ...fakeBrowser(), settings, choices, saved: [], managed };
  const platform = optionsPlatform(browser);
  const place = document.createElement('div');
  document.body.append(place);
  render(<Options platform={platform} t={english} />, place);
  await vi.waitFor(() => byRole(place, 'switch', 'On everywhere'));
  return { place, browser, platform };
}

function choose(place: HTMLElement, name: string, text: string): void {
  const input = place.querySelector<HTMLInputElement>('.restore input[type=file]');
  if (!input) throw new Error('The page has a button that chooses a file.');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function undo(place: HTMLElement): void {
  byRole(place, 'button', 'Undo').click();
}

describe('the options page', () => {
  it('changes one setting after the other', async () => {
    const { place, browser } = await open();

    for (const name of ['Only what few readers know', 'Dotted', 'Only the first mention', 'Dark', 'Large'])
      byRole(place, 'radio', name).click();
    byRole(place, 'checkbox', 'Weapons').click();
    byRole(place, 'switch', 'On everywhere').click();
    byRole(place, 'switch', 'Mark only while I peek').click();
    const dwell = place.querySelector<HTMLInputElement>('input[type=range]');
    if (!dwell) throw new Error('The page has a slider.');
    dwell.value = '600';
    dwell.dispatchEvent(new Event('change', { bubbles: true }));

    await vi.waitFor(() =>
      expect(browser.settings).toEqual({
        ...DEFAULT_SETTINGS,
        enabled: false,
        peek: true,
        density: 'few',
        markStyle: 'dotted',
        mentions: 'first',
        theme: 'dark',
        textSize: 120,
        dwell: 600,
        kinds: { ...DEFAULT_SETTINGS.kinds, weapon: false },
      }),
    );
    await vi.waitFor(() => expect(dwell.getAttribute('aria-valuetext')).toBe('0.60 seconds'));
  });

  it('shows at once what was changed elsewhere', async () => {
    const { place, platform } = await open();

    await platform.changeSettings((settings) => ({ ...settings, disabledSites: ['example.org'] }));

    await vi.waitFor(() =>
      expect(allByRole(place, 'listitem').map(spokenText)).toEqual(['example.orgRemove']),
    );
  });

  it('lists sites by name, and removes one with a way back', async () => {
    const { place, browser } = await open({ disabledSites: ['example.org', 'bbc.com'] });
    expect(allByRole(place, 'listitem').map(spokenText)).toEqual(['bbc.comRemove', 'example.orgRemove']);

    byRole(place, 'button', /^Remove bbc\.com/).click();
    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    expect(document.activeElement).toBe(byRole(place, 'heading', 'Sites where it is off'));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org', 'bbc.com']));
  });

  it('takes back the removal of one site alone', async () => {
    const { place, browser, platform } = await open({ disabledSites: ['example.org', 'bbc.com'] });

    byRole(place, 'button', /^Remove bbc\.com/).click();
    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    await platform.changeSettings((settings) => ({ ...settings, disabledSites: ['example.net'] }));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.net', 'bbc.com']));
  });

  it('lists the sites that were chosen where only those are marked', async () => {
    const { place, browser } = await open({ disabledSites: ['example.org'], chosenSites: ['bbc.com'] });

    byRole(place, 'radio', 'Only those that I choose').click();
    await vi.waitFor(() => expect(allByRole(place, 'listitem').map(spokenText)).toEqual(['bbc.comRemove']));
    byRole(place, 'button', 'Remove bbc.com: mark nothing there any more').click();

    await vi.waitFor(() => expect(browser.settings.chosenSites).toEqual([]));
    expect(browser.settings).toMatchObject({ onlyChosen: true, disabledSites: ['example.org'] });
    await vi.waitFor(() => expect(spokenText(place)).toContain('nothing is marked anywhere'));
    expect(await axeViolations(place)).toEqual([]);
  });

  it('adds a site that is pasted as an address, and refuses what is none', async () => {
    const { place, browser } = await open();
    const box = place.querySelector<HTMLInputElement>('.add-site input');
    const form = place.querySelector('form');
    if (!box || !form) throw new Error('The page has a box for a site.');
    const add = async (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await effects();
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };

    await add('no site');
    await vi.waitFor(() => expect(spokenText(place)).toContain('no site’s address'));
    expect(browser.settings.disabledSites).toEqual([]);
    await add('https://www.Example.org/news');

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    await vi.waitFor(() => expect(spokenText(place)).not.toContain('no site’s address'));
  });

  it('resets everything, and takes that back', async () => {
    const changed = {
      ...DEFAULT_SETTINGS,
      density: 'all',
      disabledSites: ['example.org'],
      dwell: 0,
    } as const;
    const { place, browser } = await open(changed);

    byRole(place, 'button', 'Reset all settings').click();
    await vi.waitFor(() => expect(browser.settings).toEqual(DEFAULT_SETTINGS));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.settings).toEqual(changed));
  });

  it('resets to what the organisation has set, and says what of that is ignored', async () => {
    const managed = { values: { density: 'few' }, ignored: ['halo', 'dwell'] } as const;
    const { place, browser } = await open({ density: 'all', dwell: 0 }, {}, managed);

    expect(spokenText(place)).toContain('Your organisation has set some defaults.');
    expect(spokenText(place)).toContain('could not be read and are ignored: halo, dwell.');
    byRole(place, 'button', 'Reset all settings').click();

    await vi.waitFor(() => expect(browser.settings).toEqual({ ...DEFAULT_SETTINGS, density: 'few' }));
  });

  it('forgets which cards were read, with a way back', async () => {
    const { place, browser } = await open({ foldRead: true });
    browser.read.push(GRAIN.id);

    byRole(place, 'button', 'Forget which cards I have read').click();
    await vi.waitFor(() => expect(browser.read).toEqual([]));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.read).toEqual([GRAIN.id]));
  });

  it('tells what decided names mean, and forgets one with a way back', async () => {
    const choices = { 'the deal': GRAIN.id, opytne: OPYTNE.id, gone: 'place.gone' };
    const { place, browser } = await open({}, choices);
    await vi.waitFor(() =>
      expect(allByRole(place, 'listitem').map(spokenText)).toEqual([
        expect.stringMatching(/^“gone” means an entry that is no longer in the pack/),
        expect.stringMatching(/^“opytne” means Opytne/),
        expect.stringMatching(/^“the deal” means Black Sea Grain Initiative/),
      ]),
    );

    byRole(place, 'button', 'Forget what “opytne” means').click();
    await vi.waitFor(() => expect(Object.keys(browser.choices)).toEqual(['the deal', 'gone']));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.choices).toEqual(choices));
  });

  it('forgets all decided names, and takes back only that', async () => {
    const { place, browser, platform } = await open({}, { 'the deal': GRAIN.id, opytne: OPYTNE.id });

    byRole(place, 'button', 'Forget all').click();
    await vi.waitFor(() => expect(browser.choices).toEqual({}));
    await platform.changeChoices(() => ({ opytne: 'place.other' }));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.choices).toEqual({ 'the deal': GRAIN.id, opytne: 'place.other' }));
  });

  it('saves decided names as a pack that can be imported', async () => {
    const { place, browser } = await open({}, { 'the deal': GRAIN.id });
    await vi.waitFor(() =>
      expect(spokenText(place)).toContain('“the deal” means Black Sea Grain Initiative'),
    );

    byRole(place, 'button', 'Save as a pack').click();

    const [[name, text] = ['', '']] = browser.saved;
    expect(name).toBe('backgrounder-choices.json');
    expect(readPack(new TextEncoder().encode(text), name)).toMatchObject({
      ok: true,
      value: { records: [{ id: GRAIN.id, names: [{ text: 'The Deal', needsCue: false }] }] },
    });
  });

  it('admits that a change could not be saved or taken back', async () => {
    const { place, browser } = await open({}, { opytne: OPYTNE.id });

    byRole(place, 'button', /^Forget what/).click();
    await vi.waitFor(() => byRole(place, 'button', 'Undo'));
    browser.savesFail = true;
    undo(place);

    await vi.waitFor(() => expect(spokenText(place)).toContain('The change could not be saved.'));
    expect(browser.choices).toEqual({});
  });

  it('marks a muted entity again, and takes that back', async () => {
    const { place, browser } = await open({ muted: ['place.gone', OPYTNE.id] });
    await vi.waitFor(() => expect(spokenText(place)).toContain('Opytne Village beside'));

    byRole(place, 'button', 'Mark again: Opytne').click();
    await vi.waitFor(() => expect(browser.settings.muted).toEqual(['place.gone']));
    await vi.waitFor(() => undo(place));

    await vi.waitFor(() => expect(browser.settings.muted).toEqual(['place.gone', OPYTNE.id]));
  });

  it('restores what it saved, and takes that back', async () => {
    const { place, browser, platform } = await open({ density: 'few' }, { opytne: OPYTNE.id });
    byRole(place, 'button', 'Save to a file').click();
    const [name, text] = await vi.waitFor(() => browser.saved[0] ?? Promise.reject(new Error('not saved')));
    expect(name).toMatch(/^backgrounder-\d{4}-\d\d-\d\d\.json$/);
    await platform.replaceStored(() => ({ settings: DEFAULT_SETTINGS, choices: {} }));

    choose(place, name, text);
    await vi.waitFor(() => expect(spokenText(place)).toContain(`Restored from “${name}”.`));
    expect(browser.settings.density).toBe('few');
    expect(browser.choices).toEqual({ opytne: OPYTNE.id });
    undo(place);

    await vi.waitFor(() => expect(browser.settings).toEqual(DEFAULT_SETTINGS));
    expect(browser.choices).toEqual({});
  });

  it.each([
    ['{"format": "backgrounder-backup", "version": 3}', 'saved by a newer version'],
    ['{"format": "backgrounder-backup", "version": 1, "settings": {"dwell": "x"}, "choices": {}}', 'dwell'],
    ['{"format": "backgr', 'only a part of it is left'],
  ])('refuses %s with a reason, and changes nothing', async (text, reason) => {
    const { place, browser } = await open({ density: 'few' });
    const { settings } = browser;

    choose(place, 'old.json', text);

    await vi.waitFor(() => expect(spokenText(byRole(place, 'alert'))).toContain(reason));
    expect(spokenText(byRole(place, 'alert'))).toMatch(/“old\.json”.*Nothing was changed\.$/);
    expect(browser.settings).toBe(settings);
  });

  it('has nothing that axe finds wrong, with and without sites', async () => {
    const { place } = await open({ disabledSites: ['example.org'] }, { opytne: OPYTNE.id });

    expect(await axeViolations(place)).toEqual([]);
  });
});
