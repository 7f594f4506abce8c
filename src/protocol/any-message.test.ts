import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkerRequest } from './parse-worker-request.ts';

const REQUESTS = [
  'annotate',
  'card',
  'search',
  'summaries',
  'choose',
  'mute',
  'peek',
  'styleMarks',
  'article',
  'x',
];
const message = fc.oneof(
  fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withBigInt: true }),
  fc.record({ ask: fc.constantFrom(...REQUESTS), params: fc.anything() }),
  fc.record({
    ask: fc.constantFrom(...REQUESTS),
    params: fc.dictionary(
      fc.constantFrom(
        'entity',
        'document',
        'order',
        'changed',
        'query',
        'limit',
        'surface',
        'on',
        'entities',
      ),
      fc.jsonValue(),
    ),
  }),
);

describe('Any message', () => {
  it('FI-30 is understood or refused, never an exception', () => {
    fc.assert(
      fc.property(message, (any) => {
        const parsed = parseWorkerRequest(any);

        expect(parsed.ok || ['bad-request', 'unknown-request'].includes(parsed.failure.code)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
