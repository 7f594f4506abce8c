import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { byRole } from '../testing/by-role.ts';
import { drawPopup, openPopup } from '../testing/open-popup.tsx';
import { KIM } from '../testing/sample-cards.ts';
import { found, press, type } from '../testing/search-box.ts';

describe('the popup', () => {
  it('shows the card that was chosen in the address bar, and the search behind it', async () => {
    const { popup } = drawPopup({}, { start: { entity: KIM.id, query: 'kim' } });

    await vi.waitFor(() => byRole(popup, 'heading', 'Kim Jong Un'));
    byRole(popup, 'button', 'Back').click();

    await vi.waitFor(() => expect(byRole<HTMLInputElement>(popup, 'combobox').value).toBe('kim'));
    await vi.waitFor(() => expect(found(popup)).toHaveLength(4));
  });

  it('has nothing that axe finds wrong, nor have its search and its card', async () => {
    const { popup } = await openPopup();
    await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/));
    expect(await axeViolations(popup)).toEqual([]);

    type(popup, 'a');
    await vi.waitFor(() => expect(found(popup)).toHaveLength(4));
    expect(await axeViolations(popup)).toEqual([]);

    press(popup, 'Enter');
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    expect(await axeViolations(popup)).toEqual([]);
  });
});
