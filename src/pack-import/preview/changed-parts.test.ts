import { describe, expect, it } from 'vitest';
import { changedParts } from './changed-parts.ts';

const parts = (before: unknown, after: unknown) => changedParts({ field: 'field', before, after });

describe('what a changed field loses and gains', () => {
  it('is the text itself, or nothing where it was absent', () => {
    expect(parts('Mayor', 'Mayor until 2026')).toEqual({ gone: ['Mayor'], come: ['Mayor until 2026'] });
    expect(parts(undefined, 2)).toEqual({ gone: [], come: ['2'] });
    expect(parts(false, undefined)).toEqual({ gone: ['false'], come: [] });
  });

  it('is of a list only what differs', () => {
    const short = { text: 'Example', form: 'short' };

    expect(parts(['Ada B.', short], ['Ada B.', 'Ada Beta', short])).toEqual({ gone: [], come: ['Ada Beta'] });
    expect(parts(['Ada', short], ['Ada', 'Example'])).toEqual({
      gone: ['Example (form: short)'],
      come: ['Example'],
    });
  });

  it('is told in words, not in JSON', () => {
    const claim = { type: 'role', text: 'Mayor', from: '2024', sources: ['a', 'b'] };

    expect(parts([claim], [{ ...claim, to: '2026' }])).toEqual({
      gone: ['Mayor (from: 2024, sources: a, b, type: role)'],
      come: ['Mayor (from: 2024, sources: a, b, to: 2026, type: role)'],
    });
    expect(parts([{ type: 'leads', to: 'place.a' }], [])).toEqual({
      gone: ['to: place.a, type: leads'],
      come: [],
    });
  });

  it('is the whole list where only its order is another', () => {
    expect(parts(['a', 'b'], ['b', 'a'])).toEqual({ gone: ['a, b'], come: ['b, a'] });
  });
});
