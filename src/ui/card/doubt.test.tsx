import { describe, expect, it, vi } from 'vitest';
import { byRole, spokenText } from '../testing/by-role.ts';
import { ARTICLE, MALIAR, MALIAR_MENTION, OPYTNE, OPYTNE_MENTION } from '../testing/sample-cards.ts';
import { showCard } from '../testing/show-card.tsx';

describe('a card in doubt', () => {
  it('says "could be either" first and offers the other', () => {
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

  it('marks a likely match, and not a sure one', () => {
    const likely = { ...MALIAR_MENTION, confidence: 'likely' } as const;

    expect(spokenText(showCard({ model: MALIAR, mention: likely }))).toContain('Likely match');
    expect(spokenText(showCard({ model: MALIAR, mention: MALIAR_MENTION }))).not.toContain('Likely match');
  });

  it('gives the reasons of the match in words', () => {
    const text = spokenText(showCard({ model: MALIAR, mention: MALIAR_MENTION, articleDate: ARTICLE }));

    expect(text).toContain('The page says “Hanna Maliar”, which is a name of Hanna Maliar.');
    expect(text).toContain('Words that speak for it: Deputy Defense Minister.');
    expect(text).toMatch(/The article’s date, 12 Sept? 2023, is in the page’s data/);
  });

  it('puts a contested place into one sentence', () => {
    expect(spokenText(byRole(showCard({ model: OPYTNE }), 'region', 'Contested'))).toContain(
      'Recognised as part of Ukraine (UN General Assembly resolution ES-11/4). Controlled by Russia since Dec 2022, as of Aug 2026.',
    );
  });
});
