import { describe, expect, it } from 'vitest';
import { withMuted } from './muted.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

describe('a muted entity', () => {
  it('is listed once, and not at all when it is marked again', () => {
    const once = withMuted(DEFAULT_SETTINGS, 'person.a', true);
    const twice = withMuted(withMuted(once, 'person.b', true), 'person.a', true);

    expect(twice.muted).toEqual(['person.b', 'person.a']);
    expect(withMuted(once, 'person.a', false)).toEqual(DEFAULT_SETTINGS);
  });
});
