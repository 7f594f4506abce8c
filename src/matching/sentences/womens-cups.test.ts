import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const cup = (id: string, name: string, ...aliases: string[]) => ({
  id: `event.${id}`,
  kind: 'event' as const,
  name,
  aliases: aliases.map((text) => ({ text, needsCue: true })),
  cues: ['football', 'final'],
  familiarity: 3 as const,
});

const mens = cup('world-cup', 'FIFA World Cup', 'World Cup');
const index = indexOf([mens, cup('womens-world-cup', 'FIFA Women’s World Cup', 'Women’s World Cup')]);
/** In its weeks everybody called it just "the World Cup". */
const inItsWeeks = indexOf([
  mens,
  cup('womens-world-cup', 'FIFA Women’s World Cup', 'Women’s World Cup', 'World Cup'),
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

const BARE = 'They reached the World Cup final in football.';

describe('“the World Cup”', () => {
  it.each(['The Women’s World Cup began.', 'The women’s rugby World Cup began.', 'The Lionesses sang.'])(
    'is not the men’s in a text on the women’s: “%s”',
    (text) => {
      expect(marks(text, BARE)).not.toContain('World Cup → event.world-cup');
      expect(marks(BARE, text)).not.toContain('World Cup → event.world-cup');
    },
  );

  it.each(['Women sang.', 'The FIFA World Cup and the Women’s World Cup are near.'])(
    'is the men’s otherwise, and where both are named: “%s”',
    (text) => {
      expect(marks(text, BARE)).toContain('World Cup → event.world-cup');
    },
  );

  it('is the women’s where that has the name too', () => {
    expect(linksIn(inItsWeeks, ['The Women’s World Cup of football began.', BARE])).toEqual([
      'Women’s World Cup → event.womens-world-cup',
      'World Cup → event.womens-world-cup',
    ]);
  });
});
