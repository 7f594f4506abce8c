import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedToken, hashToken, tokenize } from '../index.ts';
import { foldCharacter } from './fold-table.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

describe('fold', () => {
  it.each([
    ['Erdoğan’s “Türkiye”', 'erdogan turkiye'],
    ['Kim Jong-un', 'kim jong un'],
    ['U.S. Senate', 'us senate'],
    ['J.D. Vance', 'jd vance'],
    ['OPEC+ met, Opec+’s cut', 'opec+ met opec+ cut'],
    ['a+b, C++, 18+', 'a b c 18'],
    ["O’Neill and O'Neill", 'oneill and oneill'],
    ['l’Ukraine d’Emmanuel', 'l ukraine d emmanuel'],
    ['L’OTAN, Dall’Iran, D’Alema', 'l otan dall iran dalema'],
    ['Straße, ﬁnance, Æsir', 'strasse finance aesir'],
    ['ＮＡＴＯ', 'nato'],
    ['so\u00adft hy\u200bphen', 'soft hyphen'],
    ['Київ і Дем’янівка', 'киів і демянівка'],
    ['Ёлкин', 'елкин'],
    ['أحمد', 'احمد'],
    ["ג׳ורג׳ בוש, ג'ורג' בוש", 'גורג בוש גורג בוש'],
    ['김정은', '김 정 은'],
    ['プーチン', 'プ ー チ ン'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéîõüñçğşşžčŻіїйёάΩ -’') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokenize', () => {
  it('folds every token as its characters one by one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits, fc.string({ maxLength: 80 })), (text) => {
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.count; i++) {
          const surface = text.slice(tokens.start[i], tokens.end[i]);
          expect(foldedToken(text, tokens, i)).toBe([...surface].map(foldCharacter).join(''));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives tokens in order, apart, inside the text and not empty, for any code units', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
          end = tokens.end[i] as number; // i < count
          expect(end).toBeGreaterThan(tokens.start[i] as number);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('hashes each token as its folded text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.hash[i]).toBe(hashToken(foldedToken(text, tokens, i)));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves the possessive out of the token', () => {
    const tokens = tokenize('Putin’s plan');

    expect(tokens.count).toBe(2);
    expect([tokens.start[0], tokens.end[0]]).toEqual([0, 5]);
  });

  it('cuts a run of letters without end into pieces', () => {
    const tokens = tokenize('a'.repeat(1_000_000));

    expect(tokens.count).toBe(Math.ceil(1_000_000 / 64));
  });
});
