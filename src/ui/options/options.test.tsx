// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/index.ts';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { english } from '../testing/english.ts';
import { type FakeBrowser, fakeBrowser, fakeDoor } from '../testing/fake-door.ts';
import { Options } from './options.tsx';
import type { OptionsDoor } from './options-door.ts';

afterEach(() => {
  for (const place of document.body.children) render(null, place);
  document.body.replaceChildren();
});

function optionsDoor(browser: FakeBrowser): OptionsDoor {
  const { readSettings, changeSettings } = fakeDoor(browser);
  let tell: (settings: Settings) => void = () => undefined;
  return {
    readSettings,
    changeSettings: async (change) => {
      const settings = await changeSettings(change);
      tell(settings);
      return settings;
    },
    onSettings: (listener) => {
      tell = listener;
    },
  };
}

async function open(changes: Partial<Settings> = {}) {
  const browser = fakeBrowser();
  browser.settings = { ...DEFAULT_SETTINGS, ...changes };
  const door = optionsDoor(browser);
  const place = document.createElement('div');
  document.body.append(place);
  render(<Options door={door} t={english} />, place);
  await vi.waitFor(() => byRole(place, 'switch', 'On everywhere'));
  return { place, browser, door };
}

function undo(place: HTMLElement): void {
  byRole(place, 'button', 'Undo').click();
}

describe('the options page', () => {
  it('changes one setting after the other', async () => {
    const { place, browser } = await open();

    for (const name of ['Only what few readers know', 'Dotted', 'Only the first mention', 'Dark'])
      byRole(place, 'radio', name).click();
    byRole(place, 'checkbox', 'Weapons').click();
    byRole(place, 'switch', 'On everywhere').click();
    const dwell = place.querySelector<HTMLInputElement>('input[type=range]');
    if (!dwell) throw new Error('The page has a slider.');
    dwell.value = '600';
    dwell.dispatchEvent(new Event('change', { bubbles: true }));

    await vi.waitFor(() =>
      expect(browser.settings).toEqual({
        ...DEFAULT_SETTINGS,
        enabled: false,
        density: 'few',
        markStyle: 'dotted',
        mentions: 'first',
        theme: 'dark',
        dwell: 600,
        kinds: { ...DEFAULT_SETTINGS.kinds, weapon: false },
      }),
    );
    await vi.waitFor(() => expect(dwell.getAttribute('aria-valuetext')).toBe('0.60 seconds'));
  });

  it('shows at once what was changed elsewhere', async () => {
    const { place, door } = await open();

    await door.changeSettings((settings) => ({ ...settings, disabledSites: ['example.org'] }));

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
    await vi.waitFor(() => expect(spokenText(byRole(place, 'alert'))).toContain('no site’s address'));
    expect(browser.settings.disabledSites).toEqual([]);
    await add('https://www.Example.org/news');

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    expect(allByRole(place, 'alert')).toEqual([]);
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

  it('has nothing that axe finds wrong, with and without sites', async () => {
    const { place } = await open({ disabledSites: ['example.org'] });

    expect(await axeViolations(place)).toEqual([]);
  });
});
