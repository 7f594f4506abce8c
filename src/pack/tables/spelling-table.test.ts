import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { skeletonOf, TRANSLITERATION } from '../folding/skeleton.ts';
import { hashToken, MIN_TYPO_LENGTH, similarTokens, textOfToken } from '../index.ts';

/** Optimal string alignment distance: the textbook table. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j++) rows[0]?.push(j);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const substituted = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, substituted, swapped));
    }
  }
  return at(a.length, b.length);
}

/** A plural and its word. */
function differByPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/** An ending more; another letter at the end or in a short word. */
function isAnotherName(word: string, typed: string): boolean {
  if (word.length !== typed.length) return typed.startsWith(word);
  const differing = [...word].flatMap((letter, i) => (letter === typed[i] ? [] : [i]));
  return differing.length === 1 && (word.length < 7 || differing[0] === word.length - 1);
}

/** What `similarTokens` promises, word by word. */
function naivelySimilar(words: readonly string[], typed: string): string[] {
  return [...new Set(words)]
    .filter(
      (word) =>
        word.length >= MIN_TYPO_LENGTH &&
        word !== typed &&
        word[0] === typed[0] &&
        !differByPlural(word, typed),
    )
    .flatMap((word) => {
      if (skeletonOf(word) === skeletonOf(typed)) return [`${word} transliteration`];
      return distance(word, typed) === 1 && !isAnotherName(word, typed) ? [`${word} typo`] : [];
    })
    .sort();
}

/** Few letters, so that words are often near each other; with Cyrillic and Greek ones, and some that skeletons merge. */
const word = fc.string({ unit: fc.constantFrom(...'abkhyisжσ'), minLength: 4, maxLength: 9 });
const edited = fc
  .tuple(word, fc.nat(8), fc.constantFrom('cut', 'add', 'swap', 'change'), fc.constantFrom(...'abhsжσ'))
  .map(([text, nat, edit, letter]) => {
    const at = nat % text.length;
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    if (edit === 'cut') return { text, typed: before + after };
    if (edit === 'add') return { text, typed: `${before}${letter}${text.slice(at)}` };
    if (edit === 'change') return { text, typed: before + letter + after };
    return { text, typed: before + after.charAt(0) + text.charAt(at) + after.slice(1) };
  });

describe('similarTokens', () => {
  it('finds exactly the words that a comparison with each would find', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), edited, (others, { text, typed }) => {
        fc.pre(typed.length >= MIN_TYPO_LENGTH - 1);
        const words = [...others, text];
        const { spelling } = indexOf(words.map((name, i) => ({ id: `place.p${i}`, name })));
        const similar = similarTokens(spelling, typed).map((one) => ({
          ...one,
          text: textOfToken(spelling, one.token),
        }));
        expect(similar.map(({ text, kind }) => `${text} ${kind}`).sort()).toEqual(
          naivelySimilar(words, typed),
        );
        expect(similar.map(({ hash }) => hash)).toEqual(similar.map(({ text }) => hashToken(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in a pack without words', () => {
    expect(similarTokens(indexOf([]).spelling, 'peskov')).toEqual([]);
  });
});

describe('skeletonOf', () => {
  it('gives what its patterns give one after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'acdefhijkoqstuwxyzя'), maxLength: 10 }), (text) => {
        const plainly = TRANSLITERATION.reduce((t, [pattern, plain]) => t.replace(pattern, plain), text);
        expect(skeletonOf(text)).toBe(plainly);
      }),
      { numRuns: 5000 },
    );
  });
});
