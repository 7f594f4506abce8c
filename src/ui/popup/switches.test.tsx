import { describe, expect, it, vi } from 'vitest';
import { allByRole, byRole, nameOf, spokenText } from '../testing/by-role.ts';
import { drawnStates } from '../testing/drawn-states.ts';
import { openPopup, thisPage } from '../testing/open-popup.tsx';

describe('switches', () => {
  it('turn everything off and, by undo, on again', async () => {
    const { popup, browser } = await openPopup();

    byRole(popup, 'switch', 'On everywhere').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Backgrounder is off'));
    expect(browser.settings.enabled).toBe(false);

    byRole(popup, 'button', 'Undo').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'));
    expect(browser.settings.enabled).toBe(true);
  });

  it('turn one site off and leave the others alone', async () => {
    const { popup, browser } = await openPopup({ settings: { disabledSites: ['other.example'] } });

    byRole(popup, 'switch', 'On example.org').click();

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Switched off for example.org.'));
    expect(browser.settings.disabledSites).toEqual(['other.example', 'example.org']);
    expect(allByRole(popup, 'heading', /In this article/)).toEqual([]);
  });

  it('turn on only this site with one click, say so at its switch, and go back to all sites', async () => {
    const { popup, browser } = await openPopup({ settings: { disabledSites: ['other.example'] } });

    byRole(popup, 'button', 'Only on example.org').click();
    await vi.waitFor(() => expect(spokenText(popup)).toContain('this is one of them'));
    expect(browser.settings).toMatchObject({ onlyChosen: true, chosenSites: ['example.org'] });

    byRole(popup, 'switch', 'On example.org').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Not one of your sites'));
    expect(browser.settings).toMatchObject({ chosenSites: [], disabledSites: ['other.example'] });
    byRole(popup, 'button', 'On all sites again').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'));
  });

  it('turn everything off for an hour, tell until when, and on again before that', async () => {
    const { popup, browser } = await openPopup();

    byRole(popup, 'button', 'Off for an hour').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Backgrounder is off for a while'));
    expect(thisPage(popup)).toMatch(/Marks come back at .* \(in 60 minutes\)/);
    expect(browser.settings.snoozedUntil - Date.now()).toBeGreaterThan(3_590_000);
    expect(allByRole(popup, 'button', /^Off /)).toEqual([]);
    expect(allByRole(popup, 'heading', /In this article/)).toEqual([]);

    byRole(popup, 'button', 'On again now').click();
    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'));
    expect(browser.settings.snoozedUntil).toBe(0);
  });

  it('show everything as off for that hour, and end it when switched on', async () => {
    const { popup, browser } = await openPopup({ settings: { snoozedUntil: Date.now() + 60_000 } });
    const everywhere = byRole(popup, 'switch', 'On everywhere');
    expect(everywhere).toMatchObject({ checked: false });

    everywhere.click();

    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'));
    expect(browser.settings).toMatchObject({ enabled: true, snoozedUntil: 0 });
  });

  it('offer no site where there is none', async () => {
    const { popup } = await openPopup({ tab: { kind: 'no-site' } });

    expect(allByRole(popup, 'switch', /^On /).map(nameOf)).toEqual(['On everywhere']);
  });

  it('admit a change that could not be saved', async () => {
    const { popup } = await openPopup({ savesFail: true });

    byRole(popup, 'switch', 'On everywhere').click();

    await vi.waitFor(() => expect(spokenText(popup)).toContain('The change could not be saved.'));
    expect(allByRole(popup, 'button', 'Undo')).toEqual([]);
  });
});

describe('what is marked', () => {
  it('is said where it is folded away', async () => {
    const { popup } = await openPopup();
    const said = () => popup.querySelector('.marking > summary')?.textContent;
    expect(said()).toContain('All but what everybody knows');

    byRole(popup, 'radio', 'Everything in the pack').click();
    await vi.waitFor(() => expect(said()).toContain('Everything in the pack'));

    byRole(popup, 'switch', 'Mark only while I peek').click();
    await vi.waitFor(() => expect(said()).toContain('Mark only while I peek'));
  });

  it('can be chosen by kind, density and look', async () => {
    const { popup, browser } = await openPopup();

    byRole(popup, 'checkbox', 'Weapons').click();
    byRole(popup, 'radio', 'Only what few readers know').click();
    byRole(popup, 'radio', 'Dotted').click();

    await vi.waitFor(() =>
      expect(browser.settings).toMatchObject({
        density: 'few',
        markStyle: 'dotted',
        kinds: { weapon: false },
      }),
    );
  });
});

describe('the switch for peeking', () => {
  it('is off until the reader turns it, and can be taken back', async () => {
    const { popup, browser } = await openPopup();
    const peek = byRole<HTMLInputElement>(popup, 'switch', 'Mark only while I peek');
    expect(peek.checked).toBe(false);

    peek.click();
    await vi.waitFor(() => expect(browser.settings.peek).toBe(true));
    (await vi.waitFor(() => byRole(popup, 'button', 'Undo'))).click();

    await vi.waitFor(() => expect(browser.settings.peek).toBe(false));
  });

  it('stays as it was set while the page is asked anew', async () => {
    const { popup, browser } = await openPopup();
    const box = byRole<HTMLInputElement>(popup, 'switch', 'Mark only while I peek');
    const drawn = drawnStates(box);

    box.click();
    await vi.waitFor(() => expect(spokenText(popup)).toContain('Changed.'));

    expect(browser.settings.peek).toBe(true);
    expect(drawn).not.toContain(false);
  });
});
