import { describe, expect, it, vi } from 'vitest';
import { byRole, spokenText } from '../testing/by-role.ts';
import { openPopup } from '../testing/open-popup.tsx';
import { MALIAR } from '../testing/sample-cards.ts';

describe('a card in the popup', () => {
  it('mutes its name everywhere, and takes that back', async () => {
    const { popup, browser } = await openPopup();
    await vi.waitFor(() => byRole(popup, 'button', /Hanna Maliar.*Ukraine/).click());

    await vi.waitFor(() => byRole(popup, 'button', 'Mute Hanna Maliar everywhere').click());
    await vi.waitFor(() => byRole(popup, 'button', 'Undo: mark Hanna Maliar again'));
    expect(browser.settings.muted).toEqual([MALIAR.id]);
    byRole(popup, 'button', 'Undo: mark Hanna Maliar again').click();

    await vi.waitFor(() => byRole(popup, 'button', 'Mute Hanna Maliar everywhere'));
    expect(browser.settings.muted).toEqual([]);
  });

  it('has with the lists the reader’s text size, once', async () => {
    const { popup } = await openPopup({ settings: { textSize: 140 } });
    await vi.waitFor(() => byRole(popup, 'button', /Hanna Maliar.*Ukraine/).click());
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));

    const sized = [...popup.querySelectorAll('[data-text-size]')];
    expect(sized.map(({ tagName }) => tagName)).toEqual(['MAIN']);
    expect(sized[0]?.getAttribute('data-text-size')).toBe('140');
  });

  it('says why it could not be opened, with a way back', async () => {
    const { popup } = await openPopup({ cards: new Map() });

    (await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/))).click();

    await vi.waitFor(() =>
      expect(spokenText(byRole(popup, 'alert'))).toBe(
        'The card could not be opened. The pack has no such entry.',
      ),
    );
    byRole(popup, 'button', 'Back').click();
    await vi.waitFor(() => byRole(popup, 'combobox'));
  });
});
