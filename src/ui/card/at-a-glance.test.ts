import { describe, expect, it } from 'vitest';
import { atAGlance } from './at-a-glance.ts';

const FIRST =
  'The president announced the plan in Prague in 2010, and both chambers agreed to it after a long debate on its price.';
const SECOND =
  'It limited each side to 1,550 deployed strategic warheads and 700 deployed missiles and bombers.';

describe('atAGlance', () => {
  it('leaves a short text whole', () => {
    expect(atAGlance(FIRST, 'en')).toBeUndefined();
  });

  it('ends with a sentence', () => {
    const shortened = atAGlance(`${FIRST} ${SECOND}`, 'en');

    expect(shortened).toEqual({ seen: FIRST, rest: ` ${SECOND}`, isCutOff: false });
  });

  it('cuts a long sentence between two words', () => {
    const shortened = atAGlance(`Signed. ${SECOND.slice(0, -1)}, ${FIRST}`, 'en');

    expect(shortened?.isCutOff).toBe(true);
    expect(shortened?.rest).toMatch(/^ \w/);
    expect(shortened?.seen.length).toBeGreaterThan(160);
  });

  it('cuts where a language has no spaces, and one word without an end', () => {
    expect(
      atAGlance('美国总统奥巴马与俄罗斯总统在布拉格签署条约'.repeat(12), 'zh')?.seen.length,
    ).toBeGreaterThan(150);
    expect(atAGlance('x'.repeat(400), 'en')?.seen.length).toBeGreaterThan(0);
  });
});
