import { describe, expect, it, vi } from 'vitest';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { openPopup } from '../testing/open-popup.tsx';
import { found, type } from '../testing/search-box.ts';

/** Half a second until it is asked again. */
const LATE = { timeout: 3_000 };

describe('a worker that answers too late at first', () => {
  it('is asked again for the names of the page, and which pack there is', async () => {
    const { popup, browser } = await openPopup({ lost: new Set(['packStatus', 'summaries']) });
    await vi.waitFor(() =>
      expect(spokenText(popup)).toContain('The names of this page could not be looked up.'),
    );

    browser.lost.clear();

    await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/), LATE);
    await vi.waitFor(() => expect(spokenText(popup)).toContain('News pack'), LATE);
    expect(spokenText(popup)).not.toContain('could not be looked up');
  });

  it('has no row of the page drawn until its glosses are there, so that none grows under the pointer', async () => {
    const { popup, browser } = await openPopup({ lost: new Set(['summaries']) });
    await vi.waitFor(() => byRole(popup, 'heading', /^In this article/));

    expect(allByRole(popup, 'listitem')).toEqual([]);

    browser.lost.clear();
    const row = await vi.waitFor(() => byRole(popup, 'listitem', /Hanna Maliar/), LATE);
    expect(spokenText(row)).toContain('Voice of Ukraine’s defence ministry');
  });

  it('is asked again for the packs that can be searched alone', async () => {
    const info = {
      id: 'local-council',
      title: 'Local council',
      author: 'A. Reader',
      licence: 'CC0-1.0',
      date: '2026-11-20',
      version: 1,
    };
    const { popup, browser } = await openPopup({
      lost: new Set(['packs']),
      packs: [{ info, records: 3, hash: 'a', bytes: 10 }],
    });
    const selects = () => popup.querySelectorAll('.search select');
    expect(selects()).toHaveLength(1);

    browser.lost.clear();

    await vi.waitFor(() => expect(selects()).toHaveLength(2), LATE);
  });

  it('is asked again for what was searched', async () => {
    const { popup, browser } = await openPopup({ lost: new Set(['search']) });
    type(popup, 'opytne');
    await vi.waitFor(() => expect(spokenText(popup)).toContain('Search failed. It took too long.'));

    browser.lost.clear();

    await vi.waitFor(() => expect(found(popup)).toContainEqual(expect.stringContaining('Opytne')), LATE);
    expect(spokenText(popup)).not.toContain('Search failed.');
  });

  it('is asked again for a card', async () => {
    const { popup, browser } = await openPopup({ lost: new Set(['card']) });
    (await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/))).click();
    await vi.waitFor(() => expect(spokenText(byRole(popup, 'alert'))).toContain('It took too long.'));

    browser.lost.clear();

    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'), LATE);
  });
});
