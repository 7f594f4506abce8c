import { describe, expect, it } from 'vitest';
import { scrollStep } from './scroll-step.ts';

const TEXT = { clientHeight: 400, scrollHeight: 1000 };
const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('scrollStep', () => {
  it('goes by lines, by pages that overlap, and to both ends', () => {
    const step = (key: string) => scrollStep({ ...NONE, key }, TEXT, true);

    expect([step('ArrowDown'), step('ArrowUp')]).toEqual([40, -40]);
    expect([step('PageDown'), step('PageUp'), step(' ')]).toEqual([350, -350, 350]);
    expect([step('End'), step('Home')]).toEqual([1000, -1000]);
  });

  it('leaves other keys, those with a modifier, and the space bar of a button', () => {
    expect(scrollStep({ ...NONE, key: 'a' }, TEXT, true)).toBeUndefined();
    expect(scrollStep({ ...NONE, key: 'ArrowDown', altKey: true }, TEXT, true)).toBeUndefined();
    expect(scrollStep({ ...NONE, key: ' ' }, TEXT, false)).toBeUndefined();
  });

  it('goes back with Shift and the space bar', () => {
    expect(scrollStep({ ...NONE, key: ' ', shiftKey: true }, TEXT, true)).toBe(-350);
  });
});
