import { describe, expect, it, vi } from 'vitest';
import { byRole } from '../testing/by-role.ts';
import { openOptions, undo } from '../testing/open-options.tsx';
import { GRAIN } from '../testing/sample-cards.ts';

describe('which cards were read', () => {
  it('can be forgotten, with a way back', async () => {
    const { page, browser } = await openOptions({ settings: { foldRead: true }, read: [GRAIN.id] });

    byRole(page, 'button', 'Forget which cards I have read').click();
    await vi.waitFor(() => expect(browser.read).toEqual([]));
    await undo(page);

    await vi.waitFor(() => expect(browser.read).toEqual([GRAIN.id]));
  });
});
