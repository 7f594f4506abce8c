import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { hashToken, tokenize } from '../../pack/index.ts';
import { WordSet } from '../words/word-set.ts';
import { CUE_WINDOW, countCuesAmong, cuesOf, flowWords, placesAround, wordsAround } from './cue-words.ts';

const vocabulary = ['front', 'village', 'river', 'gas', 'bank', 'the', 'and', 'of', 'a'];
const index = indexOf([
  { id: 'place.a', name: 'Opytne', cues: ['front', 'village'] },
  { id: 'place.b', name: 'Vodiane', cues: ['river', 'gas', 'bank'] },
  { id: 'place.c', name: 'Pisky' },
]);
const listed = [['front', 'village'], ['river', 'gas', 'bank'], []];

/** The distinct cues among the words around, each with the place where it stands last, in the order of first places. */
function naivelyNear(
  words: readonly string[],
  first: number,
  last: number,
  cues: readonly string[],
): string[] {
  const places = new Map<string, number>();
  words.forEach((word, i) => {
    const isAround = i >= first - CUE_WINDOW && i < last + CUE_WINDOW && (i < first || i >= last);
    if (isAround && cues.includes(word)) places.set(word, i);
  });
  return [...places].map(([word, i]) => `${word} ${i}`);
}

describe('cue words', () => {
  it('are those that a look at every word around finds', () => {
    const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 150 });

    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 3 }), (words, nat, length) => {
        const first = nat % words.length;
        const last = Math.min(words.length, first + length);
        const flow = { text: words.join(' '), tokens: tokenize(words.join(' ')), index };
        const placeOf = (start: number) => flow.tokens.start.indexOf(start);
        const read = flowWords(flow);
        const around = wordsAround(read, { first, last });
        listed.forEach((cues, entity) => {
          const expected = naivelyNear(words, first, last, cues);
          const found = placesAround(
            { text: flow.text, words: read },
            { first, last },
            cuesOf(index.entities.cues, entity),
          );
          expect(found.map(({ start, end }) => `${flow.text.slice(start, end)} ${placeOf(start)}`)).toEqual(
            expected,
          );
          expect(countCuesAmong(around, index.entities.cues, entity)).toBe(expected.length);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('are not the articles and the like within a cue', () => {
    const court = indexOf([{ id: 'place.court', name: 'ICC', cues: ['The Hague', 'Sabra and Shatila'] }]);
    const flow = { tokens: tokenize('The ICC and the batters of Hague'), index: court };

    const around = wordsAround(flowWords(flow), { first: 1, last: 2 });

    expect(countCuesAmong(around, court.entities.cues, 0)).toBe(1);
  });
});

describe('WordSet', () => {
  it('has what a Set has', () => {
    const hash = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer(), fc.string().map(hashToken));

    fc.assert(
      fc.property(fc.array(hash, { maxLength: 300 }), fc.array(hash), (added, others) => {
        const plain = new Set(added);
        const words = new WordSet(added);
        for (const one of [...added, ...others]) expect(words.has(one)).toBe(plain.has(one));
      }),
      { numRuns: 1000 },
    );
  });
});
