import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './index.ts';
import { changeStored } from './store-settings.ts';

/** Anything that storage can hold, often with the names of settings. */
const stored = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'version', '__proto__', 'other'),
    fc.jsonValue(),
  ),
);
const RUNS = { numRuns: 5_000 };

describe('Any stored value', () => {
  it('FI-24 is read as whole settings, and the same again once they are written', () => {
    fc.assert(
      fc.property(stored, (raw) => {
        const { settings } = parseSettings(raw);

        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
        const { stored: written } = changeStored(raw, (current) => current);
        expect(parseSettings(written).settings).toEqual(settings);
      }),
      RUNS,
    );
  });
});
