import { expect, it } from 'vitest';
import { CONTEXT } from './context-bits.ts';

it('has a bit of its own for everything that a context may say', () => {
  const bits = Object.values(CONTEXT);

  expect(new Set(bits).size).toBe(bits.length); // a 33rd would share the first one's
});
