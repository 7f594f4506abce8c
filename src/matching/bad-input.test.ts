import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../tests/support/pack-of.ts';
import { link } from './index.ts';

const index = indexOf([
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], familiarity: 3 },
  { id: 'place.bakhmut', name: 'Bakhmut', familiarity: 3 },
  {
    id: 'event.strike',
    name: 'Strike on Bakhmut',
    aliases: [{ text: 'Bakhmut strike', from: '2023', to: '2023' }],
  },
]);

const found = (text: string) =>
  link([text], index)
    .flat()
    .map(({ start, end, surface, entity }) => {
      expect(text.slice(start, end)).toBe(surface);
      return `${surface} → ${entity}`;
    });

/** Quadratic time would make eight times as much text take 64 times as long. */
const MOST_TIMES_LONGER = 30;
/** A run so short tells nothing of how time grows. */
const SHORTEST_MS = 2;
/** Whatever else runs on the machine only adds to a time: the best of several runs counts. */
const MOST_RUNS = 12;

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Whether `long`, which has eight times as much to do as `short`, takes time in proportion. */
function growsInProportion(short: () => void, long: () => void): boolean {
  let [once, eightfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < MOST_RUNS; i++) {
    once = Math.min(once, milliseconds(short));
    eightfold = Math.min(eightfold, milliseconds(long));
    if (eightfold < MOST_TIMES_LONGER * Math.max(once, SHORTEST_MS)) return true;
  }
  return false;
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
    ['a million letters without a space', `${'x'.repeat(1_000_000)} Dmitry Peskov`],
    ['a million capitals without a space', `${'X'.repeat(1_000_000)} Dmitry Peskov`],
    ['a million null characters', `${'\0'.repeat(1_000_000)} Dmitry Peskov`],
    ['a million halves of pairs', `${'\udc00'.repeat(1_000_000)} Dmitry Peskov`],
    ['a million zero-width joiners', `${'\u200d'.repeat(1_000_000)} Dmitry Peskov`],
    ['10,000 bidi controls', `${'\u202e\u2066'.repeat(5_000)} Dmitry Peskov`],
    [
      'an acronym that its words may spell in many ways',
      `${'Aaaa '.repeat(20)}(${'A'.repeat(60)}B) Dmitry Peskov`,
    ],
    ['a short one likewise', `${'Aaaa '.repeat(12)}(${'A'.repeat(11)}B) Dmitry Peskov`],
    [
      'accents on every letter',
      `Zalgo: a${'\u0316\u0317'.repeat(500)}b${'\u0301'.repeat(500)} Dmitry Peskov`,
    ],
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
    ['names that hold at times', 'Bakhmut strike '],
    ['white space', ' \n'],
    ['halves of pairs', '\ud800'],
    ['bidi controls', '\u202e\u2066'],
    ['accented capitals', 'A\u0301B\u0308'],
    ['hyphens between capitals', 'Ab-'],
    ['apostrophes between letters', 'a’'],
  ])('takes time in proportion to the text: %s', (_, unit) => {
    const short = unit.repeat(50_000 / unit.length);
    const long = unit.repeat(400_000 / unit.length);

    expect(
      growsInProportion(
        () => link([short], index),
        () => link([long], index),
      ),
    ).toBe(true);
  });
});
