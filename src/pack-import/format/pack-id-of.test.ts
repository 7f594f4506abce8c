import { describe, expect, it } from 'vitest';
import { packIdOf } from './pack-id-of.ts';

describe('the id of a pack that is made of a table', () => {
  it('is the words of its title', () => {
    expect(packIdOf('  Zürich: who’s who (2026) ')).toBe('zurich-who-s-who-2026');
    expect(packIdOf('a'.repeat(80))).toHaveLength(60);
  });

  it('tells titles in other scripts apart', () => {
    expect(packIdOf('Мій город')).toMatch(/^pack-[a-z0-9]+$/);
    expect(packIdOf('Мій город')).not.toBe(packIdOf('Наша рада'));
    expect(packIdOf('мій  город')).toBe(packIdOf('Мій город'));
  });
});
