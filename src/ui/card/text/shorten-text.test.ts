import { describe, expect, it } from 'vitest';
import { shortenText } from './shorten-text.ts';

const FIRST =
  'The president announced the plan in Prague in 2010, and both chambers agreed to it after a long debate on its price.';
const SECOND =
  'It limited each side to 1,550 deployed strategic warheads and 700 deployed missiles and bombers.';

describe('shortenText', () => {
  it('leaves a short text whole', () => {
    expect(shortenText(FIRST, 'en')).toBeUndefined();
  });

  it('ends with a sentence', () => {
    const shortened = shortenText(`${FIRST} ${SECOND}`, 'en');

    expect(shortened).toEqual({ seen: FIRST, rest: ` ${SECOND}`, isCutOff: false });
  });

  it('cuts a long sentence between two words', () => {
    const shortened = shortenText(`Signed. ${SECOND.slice(0, -1)}, ${FIRST}`, 'en');

    expect(shortened?.isCutOff).toBe(true);
    expect(shortened?.rest).toMatch(/^ \w/);
    expect(shortened?.seen.length).toBeGreaterThan(160);
  });

  it('cuts where a language has no spaces, and one word without an end', () => {
    expect(
      shortenText('美国总统奥巴马与俄罗斯总统在布拉格签署条约'.repeat(12), 'zh')?.seen.length,
    ).toBeGreaterThan(150);
    expect(shortenText('x'.repeat(400), 'en')?.seen.length).toBeGreaterThan(0);
  });
});
