import { describe, expect, it } from 'vitest';
import { compileFlags } from './compile-flags.ts';

const flags = compileFlags();

describe('the flags', () => {
  it('are those of countries, the EU and the UN', () => {
    expect(Object.keys(flags)).toEqual(expect.arrayContaining(['UA', 'US', 'XK', 'PS', 'TW', 'EU', 'UN']));
    const region = new Intl.DisplayNames('en', { type: 'region' });
    expect(Object.keys(flags).filter((code) => region.of(code) === code)).toEqual([]);
  });

  it('do not take sides in Western Sahara', () => {
    expect(flags).not.toHaveProperty('EH');
  });

  it('are nothing but colours and paths', () => {
    for (const [colour, path] of Object.values(flags).flat()) {
      expect(colour).toMatch(/^#[0-9a-f]{3,6}$/);
      expect(path).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/);
    }
  });

  it('have the shapes that the drawings have', () => {
    expect(flags.JP?.length).toBe(2);
    expect(flags.UA?.length).toBe(2);
  });
});
