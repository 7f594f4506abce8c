import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../pack/index.ts';
import { differencesFrom } from './differences-from.ts';

const INFO = {
  id: 'a',
  title: 'A pack',
  author: 'A Reader',
  licence: 'CC0-1.0',
  date: '2026-11-20',
  version: 1,
};

/** As much of a card as is compared. */
function cardWith(changes: Partial<CardModel>): CardModel {
  const nothing = { roles: [] };
  // The rest of a card is not looked at.
  return { pack: INFO, gloss: 'A king', now: nothing, facts: [], ...changes } as unknown as CardModel;
}

describe('what another pack’s card says', () => {
  it('is nothing where it agrees, its background included', () => {
    const card = cardWith({ background: 'He was crowned in Strelsau.' });

    expect(differencesFrom(card, cardWith({ gloss: ' a King', background: card.background ?? '' }))).toEqual(
      [],
    );
  });

  it('is its background where only that differs', () => {
    const other = cardWith({ background: 'He was crowned in Strelsau.' });

    expect(differencesFrom(cardWith({}), other)).toEqual([
      { pack: INFO, gloss: 'A king', background: 'He was crowned in Strelsau.', lines: [] },
    ]);
  });
});
