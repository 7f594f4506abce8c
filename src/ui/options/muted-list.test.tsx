import { describe, expect, it, vi } from 'vitest';
import { byRole, spokenText } from '../testing/by-role.ts';
import { openOptions, undo } from '../testing/open-options.tsx';
import { OPYTNE } from '../testing/sample-cards.ts';

describe('a muted entity', () => {
  it('can be marked again, with a way back', async () => {
    const { page, browser } = await openOptions({ settings: { muted: ['place.gone', OPYTNE.id] } });
    await vi.waitFor(() => expect(spokenText(page)).toContain('Opytne Village beside'));

    byRole(page, 'button', 'Mark again: Opytne').click();
    await vi.waitFor(() => expect(browser.settings.muted).toEqual(['place.gone']));
    await undo(page);

    await vi.waitFor(() => expect(browser.settings.muted).toEqual(['place.gone', OPYTNE.id]));
  });
});
