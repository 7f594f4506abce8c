import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'place.ukraine', name: 'Ukraine', label: 'country', country: 'UA', familiarity: 3 },
  { id: 'place.canada', name: 'Canada', label: 'country', country: 'CA', familiarity: 3 },
  { id: 'medium.fox-news', name: 'Fox News', familiarity: 2 },
  { id: 'company.ford', name: 'Ford', familiarity: 2 },
]);

const found = (text: string) => linksIn(index, [text]);

describe('two names side by side behind “told”', () => {
  it.each(['Ada Borg told Fox News Ukraine should deal.', 'She tells Fox News Ukraine is lost.'])(
    'are somebody and what is said: “%s”',
    (text) => {
      expect(found(text)).toEqual(['Fox News → medium.fox-news', 'Ukraine → place.ukraine']);
    },
  );

  it.each([
    'She told Fox News Ukraine staff the truth.', // no verb behind
    'They were told Fox News Ukraine would close.', // nobody named was told
    'She told Ford Canada would pay.', // what companies call themselves abroad
    'She liked Fox News Ukraine is what she read.', // no verb of telling
  ])('are else one longer name: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
