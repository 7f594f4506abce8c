import { describe, expect, it } from 'vitest';
import { mutedChange } from './muted.ts';

describe('a muted entity', () => {
  it('is listed once, and not at all when it is marked again', () => {
    const once = mutedChange({ muted: [] }, 'person.a', true);
    const twice = mutedChange(mutedChange(once, 'person.b', true), 'person.a', true);

    expect(twice).toEqual({ muted: ['person.b', 'person.a'] });
    expect(mutedChange(once, 'person.a', false)).toEqual({ muted: [] });
  });
});
