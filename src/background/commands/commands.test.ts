import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/index.ts';
import { runCommand } from './commands.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

function platform(settings: Settings = DEFAULT_SETTINGS) {
  const asked: unknown[] = [];
  const state = { settings };
  return {
    asked,
    state,
    lookUps: { allowWords: (tab: number, text: string) => void asked.push([tab, 'may look up', text]) },
    now: () => NOW,
    askPage: async (...request: readonly unknown[]) => asked.push(request),
    changeSettings: async (change: (settings: Settings) => Settings) => {
      state.settings = change(state.settings);
      return state.settings;
    },
  };
}

const TAB = { id: 4, url: 'https://www.example.org/news' };

describe('a browser command', () => {
  it.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
    ['open-card', 'open'],
  ])('%s asks the page', async (command, to) => {
    const browser = platform();

    await runCommand(browser, { command, tab: TAB });

    expect(browser.asked).toEqual([[4, 'step', { to }]]);
  });

  it('look-up asks the page for the card of what is selected', async () => {
    const browser = platform();

    await runCommand(browser, { command: 'look-up', tab: TAB, selected: 'Peskov' });

    expect(browser.asked).toEqual([
      [4, 'may look up', 'Peskov'],
      [4, 'lookUp', { text: 'Peskov' }],
    ]);
  });

  it('peek has the page show its marks, or hide them again', async () => {
    const browser = platform();

    await runCommand(browser, { command: 'peek', tab: TAB });

    expect(browser.asked).toEqual([[4, 'peek', {}]]);
  });

  it('toggle-site switches the tab’s site off and on again', async () => {
    const browser = platform();

    await runCommand(browser, { command: 'toggle-site', tab: TAB });
    expect(browser.state.settings.disabledSites).toEqual(['example.org']);

    await runCommand(browser, { command: 'toggle-site', tab: TAB });
    expect(browser.state.settings.disabledSites).toEqual([]);
  });

  it('toggle-site puts the site on the list of chosen ones where only those are marked', async () => {
    const browser = platform({ ...DEFAULT_SETTINGS, onlyChosen: true });

    await runCommand(browser, { command: 'toggle-site', tab: TAB });
    expect(browser.state.settings).toMatchObject({ chosenSites: ['example.org'], disabledSites: [] });

    await runCommand(browser, { command: 'toggle-site', tab: TAB });
    expect(browser.state.settings).toMatchObject({ chosenSites: [], disabledSites: [] });
  });

  it('toggle-site does nothing on the browser’s own pages, or while all is off', async () => {
    const off = platform({ ...DEFAULT_SETTINGS, enabled: false });
    const snoozed = platform({ ...DEFAULT_SETTINGS, snoozedUntil: NOW + 1 });
    const browser = platform();

    await runCommand(off, { command: 'toggle-site', tab: TAB });
    await runCommand(snoozed, { command: 'toggle-site', tab: TAB });
    await runCommand(browser, { command: 'toggle-site', tab: { id: 1, url: 'chrome://extensions/' } });
    await runCommand(browser, { command: 'toggle-site', tab: { id: 1 } });
    await runCommand(browser, { command: 'toggle-site', tab: undefined });

    expect(off.state.settings.disabledSites).toEqual([]);
    expect(snoozed.state.settings.disabledSites).toEqual([]);
    expect(browser.state.settings).toBe(DEFAULT_SETTINGS);
  });

  it('that we do not know does nothing', async () => {
    const browser = platform();

    await runCommand(browser, { command: 'fly', tab: TAB });

    expect(browser.asked).toEqual([]);
  });
});
