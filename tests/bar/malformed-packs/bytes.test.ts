import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../src/pack-compiler/pack-files/print-pack-problem.ts';
import { LIMITS, refuseSize } from '../../../src/pack-import/index.ts';
import { imported, packWith, recordWith, refusal, textOf } from './pack-with.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const NOT_UTF_8 = 'pack.json: The file is not written in UTF-8. Save it as UTF-8 and try again.';
const notText = (type: string) =>
  `pack.json: The file is no text in UTF-8: it begins like a file of type ${type}.`;

/** The text of a pack with some bytes in its title. */
function withBytesInTitle(...bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = textOf(packWith({ title: '###' })).split('###');
  return Uint8Array.from([...encode(before), ...bytes, ...encode(after)]);
}

describe('bytes that are no pack', () => {
  it('MP-1 refuses an empty file', () => {
    expect(refusal(new Uint8Array())).toEqual(['pack.json: The file is empty.']);
  });

  it('MP-2 refuses a file of one byte', () => {
    expect(refusal('{')).toEqual(['pack.json:1:2: The file ends in the middle.']);
  });

  it('MP-3 refuses UTF-16, with and without a byte order mark', () => {
    const units = Uint16Array.from(textOf(packWith()), (letter) => letter.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer);

    expect(refusal(bytes)).toEqual([notText('UTF-16')]);
    expect(refusal(Uint8Array.from([0xff, 0xfe, ...bytes]))).toEqual([notText('UTF-16')]);
  });

  it('MP-4 accepts a byte order mark', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(textOf(packWith()))]);

    expect(imported(marked).file).toEqual(imported(packWith()).file);
  });

  it('MP-5 refuses broken UTF-8', () => {
    expect(refusal(withBytesInTitle(0xc3, 0x28))).toEqual([NOT_UTF_8]);
  });

  it('MP-6 refuses NUL', () => {
    expect(refusal(withBytesInTitle(0))).toEqual([
      'pack.json:5:12: The text has the control sign U+0000, which JSON does not allow.',
    ]);
  });

  it('MP-7 refuses lone surrogates, as bytes and as escapes', () => {
    const escaped = textOf(packWith({ records: [recordWith({ gloss: '###' })] })).replace('###', '\\ud800');

    expect(refusal(withBytesInTitle(0xed, 0xa0, 0x80))).toEqual([NOT_UTF_8]);
    expect(refusal(escaped)).toEqual(['pack.json:13:13: The text has half a character (a lone surrogate).']);
  });

  it('MP-8 refuses 20 MB and one byte, unread', () => {
    const size = LIMITS.fileBytes + 1;
    const said = 'The file has 21 MB; a pack may have 20 MB.';
    const bySize = refuseSize(size, 'pack.json');

    // By the size alone; and bytes that are no text, of that size, are told from text by their size too.
    expect(bySize && sentenceOf(bySize)).toBe(said);
    expect(refusal(new Uint8Array(size).fill(0xff))).toEqual([`pack.json: ${said}`]);
  });

  it('MP-9 refuses a PNG with another ending', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

    expect(refusal(png)).toEqual([notText('PNG')]);
  });

  it('MP-10 refuses gzip and zip with another ending', () => {
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]);

    expect(refusal(new Uint8Array(gzipSync(textOf(packWith()))))).toEqual([notText('GZIP')]);
    expect(refusal(zip)).toEqual([notText('ZIP')]);
  });
});
