import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOfTokens, fold, foldedRange, foldedToken } from './fold.ts';
import { checkHash } from './hash.ts';
import { tokenize } from './tokenize.ts';

/** Letters, marks and signs of many scripts, and whatever else UTF-16 can hold. */
const SCRIPTS = [...'aZßſİıǅﬁÆøĐéА̄йІїҐґΣςאֱّعلیऄक्षกำ한ㄱ漢字ｶﾞ𝒜𐐀👩‍🚀’ʼ′­‌‍⁠﻿-–—.·/&٣५8  \n'];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SCRIPTS), maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);
const RUNS = { numRuns: 5_000 };

describe('Folding any text', () => {
  it('gives the same when it is folded again', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
      RUNS,
    );
  });

  it.each([
    ['OPEC+\u00ad14', 'opec+ 14'],
    ['OPEC+’a', 'opec+ a'],
    ['OPEC+\u00ad’s oil', 'opec+ oil'],
  ])('ends a word at its plus: %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it.each([
    ['㊱+', '36'],
    ['𝟛+', '3'],
  ])('leaves the plus of a number out: %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('has tokens that lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { count, start, end } = tokenize(any);
        let last = 0;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(last);
          expect(end[i]).toBeGreaterThan(start[i] as number);
          last = end[i] as number;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      RUNS,
    );
  });

  it('cuts no pair of surrogates', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { count, start, end } = tokenize(any);
        for (let i = 0; i < count; i++) {
          for (const at of [start[i] as number, end[i] as number]) {
            const pair = any.slice(Math.max(0, at - 1), at + 1);
            expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('folds a token alike wherever it stands, and checks without making the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenize(any);
        for (let i = 0; i < tokens.count; i++) {
          const range = { first: i, last: tokens.count };
          expect(checkOfTokens(any, tokens, range)).toBe(checkHash(foldedRange(any, tokens, range)));
          expect(foldedRange(any, tokens, { first: i, last: i + 1 })).toBe(foldedToken(any, tokens, i));
        }
      }),
      RUNS,
    );
  });
});
