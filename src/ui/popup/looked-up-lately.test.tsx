import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { hitsFor } from '../testing/fake-platform.ts';
import { openPopup } from '../testing/open-popup.tsx';
import { KIM, MALIAR } from '../testing/sample-cards.ts';
import { press, type } from '../testing/search-box.ts';

const names = (popup: HTMLElement) => [...popup.querySelectorAll('.recent li')].map((row) => row.textContent);

describe('what was looked up lately', () => {
  it('is what was opened from a search, and stands under the empty box', async () => {
    const { popup } = await openPopup({ searches: new Map([['ki', hitsFor('Kim Jong Un')]]) });
    expect(allByRole(popup, 'heading', 'Looked up lately')).toEqual([]);

    type(popup, 'ki');
    await vi.waitFor(() => byRole(popup, 'option'));
    press(popup, 'Enter');
    await vi.waitFor(() => byRole(popup, 'button', 'Back').click());
    press(popup, 'Escape');

    await vi.waitFor(() => expect(names(popup)).toEqual(['Kim Jong Un']));
    expect(await axeViolations(popup)).toEqual([]);
    type(popup, 'k');
    await vi.waitFor(() => expect(names(popup)).toEqual([]));
  });

  it('opens again, and can be forgotten with a way back', async () => {
    const { popup, browser } = await openPopup({ recent: [KIM.id, 'person.gone', MALIAR.id] });
    await vi.waitFor(() => expect(names(popup).toSorted()).toEqual(['Hanna Maliar', 'Kim Jong Un']));

    byRole(popup, 'button', 'Forget these').click();
    await vi.waitFor(() => expect(spokenText(popup)).toContain('Forgot what you looked up.'));
    expect(browser.recent).toEqual([]);
    expect(names(popup)).toEqual([]);
    byRole(popup, 'button', 'Undo').click();

    await vi.waitFor(() => expect(browser.recent).toEqual([KIM.id, 'person.gone', MALIAR.id]));
    await vi.waitFor(() => byRole(popup, 'button', 'Hanna Maliar').click());
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    expect(browser.recent[0]).toBe(MALIAR.id);
  });
});
