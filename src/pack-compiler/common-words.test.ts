import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeCommonWords, readCommonWords } from '../pack-import/common-words.ts';
import { commonWords } from './common-words.ts';

describe('common words', () => {
  it('are the same for an author’s build and for an import, so that both flag the same names', async () => {
    const file = await encodeCommonWords(commonWords(), promisify(deflateRaw));
    const read = await readCommonWords({ read: async () => file, inflate: promisify(inflateRaw) });

    expect(read).toEqual(commonWords());
    expect(read.has('turkey')).toBe(true);
    expect(read.has('мета')).toBe(true);
  });
});
