import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, inFilter } from './filter.ts';
import { openRuns, runStart, runsOf } from './runs.ts';

describe('runs', () => {
  it('tell where each list begins, short lists and very long ones', () => {
    const length = fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(70_000) });

    fc.assert(
      fc.property(fc.array(length, { maxLength: 60 }), (lengths) => {
        const { base, low, high } = runsOf(lengths);
        const runs = openRuns(base, low, high);
        let start = 0;
        for (const [i, one] of lengths.entries()) {
          expect(runStart(runs, i)).toBe(start);
          start += one;
        }
        expect(runStart(runs, lengths.length)).toBe(start);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a filter', () => {
  it('never says no to what is in it, and seldom yes to what is not', () => {
    const inside = new Set(Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1)));
    const filter = filterOf(inside);

    expect([...inside].every((hash) => inFilter(filter, hash))).toBe(true);
    const others = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 9001, 0x9e3779b1));
    const wrong = others.filter((hash) => !inside.has(hash) && inFilter(filter, hash)).length;
    expect(wrong).toBeLessThan(1500);
  });
});
