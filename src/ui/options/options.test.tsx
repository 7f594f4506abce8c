import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/index.ts';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { chooseFile } from '../testing/choose-file.ts';
import { drawnStates } from '../testing/drawn-states.ts';
import { fillIn } from '../testing/fill-in.ts';
import { openOptions, undo } from '../testing/open-options.tsx';
import { OPYTNE } from '../testing/sample-cards.ts';

/** The button for packs is another. */
const backupPart = (page: HTMLElement) => page.querySelector('.restore') ?? page;

describe('the options page', () => {
  it('changes one setting after the other', async () => {
    const { page, browser } = await openOptions();

    for (const name of ['Only what few readers know', 'Dotted', 'Only the first mention', 'Dark', 'Large'])
      byRole(page, 'radio', name).click();
    byRole(page, 'checkbox', 'Weapons').click();
    byRole(page, 'switch', 'On everywhere').click();
    byRole(page, 'switch', 'Mark only while I peek').click();
    const dwell = page.querySelector<HTMLInputElement>('input[type=range]');
    fillIn(dwell, '600');

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
    await vi.waitFor(() => expect(dwell?.getAttribute('aria-valuetext')).toBe('0.60 seconds'));
  });

  it('draws a switch as it was set, also before the browser tells of the change', async () => {
    const { page, browser } = await openOptions();
    const box = byRole<HTMLInputElement>(page, 'switch', 'Mark only while I peek');
    const drawn = drawnStates(box);

    box.click();
    await vi.waitFor(() => expect(spokenText(page)).toContain('Changed.'));

    expect(browser.settings.peek).toBe(true);
    expect(drawn).not.toContain(false);
  });

  it('shows at once what was changed elsewhere', async () => {
    const { page, platform } = await openOptions();

    await platform.changeSettings((settings) => ({ ...settings, disabledSites: ['example.org'] }));

    await vi.waitFor(() =>
      expect(allByRole(page, 'listitem').map(spokenText)).toEqual(['example.orgRemove']),
    );
  });

  it('resets everything, with a way back', async () => {
    const changed = {
      ...DEFAULT_SETTINGS,
      density: 'all',
      disabledSites: ['example.org'],
      dwell: 0,
    } as const;
    const { page, browser } = await openOptions({ settings: changed });

    byRole(page, 'button', 'Reset all settings').click();
    await vi.waitFor(() => expect(browser.settings).toEqual(DEFAULT_SETTINGS));
    await undo(page);

    await vi.waitFor(() => expect(browser.settings).toEqual(changed));
  });

  it('resets to what the organisation has set, and says what of that is ignored', async () => {
    const managed = { values: { density: 'few' }, ignored: ['halo', 'dwell'] } as const;
    const { page, browser } = await openOptions({ settings: { density: 'all', dwell: 0 }, managed });

    expect(spokenText(page)).toContain('Your organisation has set some defaults.');
    expect(spokenText(page)).toContain('could not be read and are ignored: halo, dwell.');
    byRole(page, 'button', 'Reset all settings').click();

    await vi.waitFor(() => expect(browser.settings).toEqual({ ...DEFAULT_SETTINGS, density: 'few' }));
  });

  it('has nothing that axe finds wrong, with sites and decided names', async () => {
    const { page } = await openOptions({
      settings: { disabledSites: ['example.org'] },
      choices: { opytne: OPYTNE.id },
    });

    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a backup from the options page', () => {
  it('is restored, with a way back', async () => {
    const { page, browser, platform } = await openOptions({
      settings: { density: 'few' },
      choices: { opytne: OPYTNE.id },
    });
    byRole(page, 'button', 'Save to a file').click();
    const [name, text] = await vi.waitFor(() => browser.saved[0] ?? Promise.reject(new Error('not saved')));
    expect(name).toMatch(/^backgrounder-\d{4}-\d\d-\d\d\.json$/);
    await platform.replaceStored(() => ({ settings: DEFAULT_SETTINGS, choices: {} }));

    chooseFile(backupPart(page), name, text);
    await vi.waitFor(() => expect(spokenText(page)).toContain(`Restored from “${name}”.`));
    expect(browser.settings.density).toBe('few');
    expect(browser.choices).toEqual({ opytne: OPYTNE.id });
    await undo(page);

    await vi.waitFor(() => expect(browser.settings).toEqual(DEFAULT_SETTINGS));
    expect(browser.choices).toEqual({});
  });

  it.each([
    ['{"format": "backgrounder-backup", "version": 3}', 'saved by a newer version'],
    ['{"format": "backgrounder-backup", "version": 1, "settings": {"dwell": "x"}, "choices": {}}', 'dwell'],
    ['{"format": "backgr', 'only a part of it is left'],
  ])('is refused with a reason, and changes nothing: %s', async (text, reason) => {
    const { page, browser } = await openOptions({ settings: { density: 'few' } });
    const { settings } = browser;

    chooseFile(backupPart(page), 'old.json', text);

    await vi.waitFor(() => expect(spokenText(byRole(page, 'alert'))).toContain(reason));
    expect(spokenText(byRole(page, 'alert'))).toMatch(/“old\.json”.*Nothing was changed\.$/);
    expect(browser.settings).toBe(settings);
  });
});
