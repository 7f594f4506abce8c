import { expect, it } from 'vitest';
import { spokenText } from '../../testing/by-role.ts';
import { ARTICLE, MALIAR, MALIAR_MENTION } from '../../testing/sample-cards.ts';
import { showCard } from '../../testing/show-card.tsx';

it('gives the reasons of the match in words', () => {
  const text = spokenText(showCard({ model: MALIAR, mention: MALIAR_MENTION, articleDate: ARTICLE }));

  expect(text).toContain('The page says “Hanna Maliar”, which is a name of Hanna Maliar.');
  expect(text).toContain('Words that speak for it: Deputy Defense Minister.');
  expect(text).toMatch(/The article’s date, 12 Sept? 2023, is in the page’s data/);
});
