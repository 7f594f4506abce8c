import { describe, expect, it, vi } from 'vitest';
import { byRole, spokenText } from '../../testing/by-role.ts';
import { OPYTNE, OPYTNE_MENTION } from '../../testing/sample-cards.ts';
import { showCard } from '../../testing/show-card.tsx';

describe('the note that it could be either', () => {
  it('comes first and offers the other', () => {
    const onOpen = vi.fn();
    const card = showCard({ model: OPYTNE, mention: OPYTNE_MENTION, onOpen });

    byRole(card, 'button', 'Show Opytne, Bakhmut Raion instead').click();

    expect(spokenText(card)).toContain('Could be either');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('place.opytne-bakhmut');
  });

  it('lets the reader choose for the page or for good, and take that back', () => {
    const [onKeep, onForget] = [vi.fn(), vi.fn()];
    const place = { model: OPYTNE, mention: OPYTNE_MENTION };
    const open = showCard({ ...place, choice: { kept: undefined, onKeep, onForget } });
    byRole(open, 'button', 'This one, on this page').click();
    byRole(open, 'button', 'Always this one').click();
    const chosen = showCard({ ...place, choice: { kept: 'always', onKeep, onForget } });
    byRole(chosen, 'button', 'Forget that').click();

    expect(onKeep.mock.calls).toEqual([['page'], ['always']]);
    expect(spokenText(chosen)).toContain('You took “Opytne” for this one, on every page.');
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('says that the other one is the other one, and gives no reasons that speak for the first', () => {
    const card = showCard({ model: OPYTNE, mention: { ...OPYTNE_MENTION, isSecond: true } });

    expect(spokenText(card)).toContain('This is the other one.');
    expect(spokenText(card)).not.toContain('Why this name was marked');
  });
});
