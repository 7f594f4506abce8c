import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeWords, readWords } from '../pack-import/compiling/words.ts';
import { commonWords } from './common-words.ts';
import { demonyms } from './places/demonyms.ts';

describe('words of the language', () => {
  it('are the same for an author’s build and for an import, so that both flag the same names', async () => {
    const words = { common: commonWords(), demonyms: demonyms() };
    const file = await encodeWords(words, promisify(deflateRaw));
    const read = await readWords({ read: async () => file, inflate: promisify(inflateRaw) });

    expect(read).toEqual(words);
    expect(read.common.has('turkey')).toBe(true);
    expect(read.common.has('мета')).toBe(true);
  });
});
