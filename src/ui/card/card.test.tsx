import { describe, expect, it } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import {
  ARTICLE,
  GRAIN,
  KIM,
  MALIAR,
  MALIAR_MENTION,
  OPYTNE,
  OPYTNE_MENTION,
} from '../testing/sample-cards.ts';
import { showCard } from '../testing/show-card.tsx';

describe('a card', () => {
  it.each([
    ['a person whose office ended', { model: MALIAR, mention: MALIAR_MENTION, articleDate: ARTICLE }],
    ['an agreement', { model: GRAIN, articleDate: ARTICLE }],
    ['a doubtful place', { model: OPYTNE, mention: OPYTNE_MENTION, dialog: true }],
    ['a name in three scripts', { model: KIM, onBack: () => undefined, onClose: () => undefined }],
  ] as const)('has nothing that axe finds wrong: %s', async (_, props) => {
    expect(await axeViolations(showCard(props))).toEqual([]);
  });
});
