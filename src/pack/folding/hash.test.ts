import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords } from './hash.ts';

const fours = (least: number) =>
  fc
    .array(fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()), {
      minLength: least,
      maxLength: 300,
    })
    .map((list) => Int32Array.from(list.flat()));

describe('the content hash', () => {
  it('is another for every change of one word', () => {
    fc.assert(
      fc.property(fours(1), fc.nat(), fc.integer(), (words, at, other) => {
        const place = at % words.length;
        fc.pre(words[place] !== other);
        const [a, b] = hashWords(words);
        const [c, d] = hashWords(words.with(place, other));
        expect(Number(a !== c) + Number(b !== d)).toBe(1);
      }),
    );
  });

  it('is another for a beginning, for blocks in another order, and for zeros more', () => {
    fc.assert(
      fc.property(fours(2), fc.nat(), (words, at) => {
        const cut = 4 * (1 + (at % (words.length / 4 - 1)));
        const turned = Int32Array.of(...words.subarray(cut), ...words.subarray(0, cut));
        expect(hashWords(words.slice(0, cut))).not.toEqual(hashWords(words));
        expect(hashWords(Int32Array.of(...words, 0, 0, 0, 0))).not.toEqual(hashWords(words));
        fc.pre(turned.some((word, i) => word !== words[i]));
        expect(hashWords(turned)).not.toEqual(hashWords(words));
      }),
    );
  });
});
