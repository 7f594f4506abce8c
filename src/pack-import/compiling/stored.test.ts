import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stored } from './stored.ts';

describe('stored', () => {
  it.each([0, 1, 65_535, 65_536, 200_000])('gives %i bytes that inflate to themselves', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251);

    expect(Buffer.compare(inflateRawSync(stored(bytes)), bytes)).toBe(0);
  });
});
