import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { fillIn } from '../testing/fill-in.ts';
import { openOptions, undo } from '../testing/open-options.tsx';

describe('the list of sites', () => {
  it('is in the order of their names, and any can be removed with a way back', async () => {
    const { page, browser } = await openOptions({ settings: { disabledSites: ['example.org', 'bbc.com'] } });
    expect(allByRole(page, 'listitem').map(spokenText)).toEqual(['bbc.comRemove', 'example.orgRemove']);

    byRole(page, 'button', /^Remove bbc\.com/).click();
    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    expect(document.activeElement).toBe(byRole(page, 'heading', 'Sites where it is off'));
    await undo(page);

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org', 'bbc.com']));
  });

  it('gets back the one that was removed alone, whatever changed since', async () => {
    const { page, browser, platform } = await openOptions({
      settings: { disabledSites: ['example.org', 'bbc.com'] },
    });

    byRole(page, 'button', /^Remove bbc\.com/).click();
    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    await platform.changeSettings((settings) => ({ ...settings, disabledSites: ['example.net'] }));
    await undo(page);

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.net', 'bbc.com']));
  });

  it('is that of the chosen ones where only those are marked', async () => {
    const { page, browser } = await openOptions({
      settings: { disabledSites: ['example.org'], chosenSites: ['bbc.com'] },
    });

    byRole(page, 'radio', 'Only those that I choose').click();
    await vi.waitFor(() => expect(allByRole(page, 'listitem').map(spokenText)).toEqual(['bbc.comRemove']));
    byRole(page, 'button', 'Remove bbc.com: mark nothing there any more').click();

    await vi.waitFor(() => expect(browser.settings.chosenSites).toEqual([]));
    expect(browser.settings).toMatchObject({ onlyChosen: true, disabledSites: ['example.org'] });
    await vi.waitFor(() => expect(spokenText(page)).toContain('nothing is marked anywhere'));
    expect(await axeViolations(page)).toEqual([]);
  });

  it('takes a site that is pasted as an address, and refuses what is none', async () => {
    const { page, browser } = await openOptions();
    const add = async (text: string) => {
      fillIn(page.querySelector<HTMLInputElement>('.add-site input'), text, 'input');
      await effects();
      byRole(page, 'button', 'Add').click();
    };

    await add('no site');
    await vi.waitFor(() => expect(spokenText(page)).toContain('no site’s address'));
    expect(browser.settings.disabledSites).toEqual([]);
    await add('https://www.Example.org/news');

    await vi.waitFor(() => expect(browser.settings.disabledSites).toEqual(['example.org']));
    await vi.waitFor(() => expect(spokenText(page)).not.toContain('no site’s address'));
  });
});
