import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

const index = indexOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], familiarity: 3 },
  { id: 'place.bakhmut', name: 'Bakhmut', familiarity: 3 },
]);

const found = (text: string) =>
  link([text], index)
    .flat()
    .map(({ start, end, surface, entity }) => {
      expect(text.slice(start, end)).toBe(surface);
      return `${surface} → ${entity}`;
    });

/** Best of three runs: the machine may be busy with something else. */
function milliseconds(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('bad input', () => {
  it.each([
    ['halves of pairs', '\ud83d Dmitry Peskov \ude00 \udfff\ud800'],
    ['a null character', '\0 Dmitry Peskov \0'],
    ['bidi controls', '\u202eabc\u202c \u2067Dmitry Peskov\u2069 \u200f'],
    ['10,000 accents on one letter', `e${'\u0301'.repeat(10_000)} Dmitry Peskov`],
    ['10,000 accents and nothing below', `${'\u0301'.repeat(10_000)} Dmitry Peskov`],
    ['10,000 apostrophes', `${'’'.repeat(10_000)} Dmitry Peskov`],
    ['10,000 initials', `${'A.'.repeat(10_000)} Dmitry Peskov`],
    ['10,000 brackets', `${'('.repeat(10_000)} Dmitry Peskov`],
  ])('does not lead astray: %s', (_, text) => {
    expect(found(text)).toEqual(['Dmitry Peskov → person.dmitry-peskov']);
  });

  it('leaves surfaces where they are, whatever stands between names', () => {
    const noise = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => ` ${String.fromCharCode(...units)} `);

    fc.assert(
      fc.property(fc.array(noise, { maxLength: 6 }), (parts) => {
        found(parts.join('Dmitry Peskov in Bakhmut'));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['letters without a space', 'abcdefgh'],
    ['capitals without a space', 'ABCDEFGH'],
    ['accents', '\u0301'],
    ['possessives', 'A’s'],
    ['ideographs', '日本'],
    ['initials', 'Ab. C.D. '],
    ['misspelt names', 'Peskovv Bakhmot '],
    ['names', 'Dmitry Peskov, '],
    ['surnames', 'Anna Peskov, Peskov. '],
    ['acronyms in brackets', 'Bakhmut (BAK) '],
    ['white space', ' \n'],
  ])('takes time in proportion to the text: %s', (_, unit) => {
    const short = unit.repeat(50_000 / unit.length);
    const long = unit.repeat(400_000 / unit.length);
    link([short], index); // compiled by now

    const [once, eightfold] = [
      milliseconds(() => link([short], index)),
      milliseconds(() => link([long], index)),
    ];

    // Eight times as much text; quadratic time would be 64 times as long.
    expect(eightfold).toBeLessThan(30 * Math.max(once, 2));
  });
});
