import { describe, expect, it } from 'vitest';
import { parseWorkerRequest } from '../../protocol/parse-worker-request.ts';
import { fitRequest } from './fit-request.ts';

const isTaken = (names: readonly string[]) => parseWorkerRequest({ ask: 'paintNames', params: { names } }).ok;
const MANY = Array.from({ length: 501 }, (_, i) => `Name ${i}`);
/** As a page may write a name of two words. */
const SPACED = `Ada${' '.repeat(300)}Example`;

describe('the names that are asked for at once', () => {
  it('are all of them where the worker takes as many', () => {
    expect(fitRequest(['Ada Example', 'Ada'])).toEqual(['Ada Example', 'Ada']);
  });

  it.each([
    ['too many', MANY, MANY.slice(0, 500)],
    ['with one that is too long', [SPACED, 'Ada'], ['Ada']],
  ])('are no request that the worker would refuse as a whole where they are %s', (_, names, fitting) => {
    expect(isTaken(names)).toBe(false);

    expect(fitRequest(names)).toEqual(fitting);
    expect(isTaken(fitRequest(names))).toBe(true);
  });
});
