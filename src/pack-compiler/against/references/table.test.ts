import { describe, expect, it } from 'vitest';
import { readCsv, readJsonLines, readTsv } from './table.ts';

const plain = (rows: ReturnType<typeof readCsv>) => rows.map((row) => Object.fromEntries(row));

describe('reading tables', () => {
  it('reads cells in quotes, with commas, doubled quotes and nothing in them', () => {
    expect(plain(readCsv('a,b,c\n"x, y",,"say ""z"""\r\n,2,'))).toEqual([
      { a: 'x, y', b: '', c: 'say "z"' },
      { a: '', b: '2', c: '' },
    ]);
  });

  it('reads tabs, and lines that are too short', () => {
    expect(plain(readTsv('a\tb\n1\n'))).toEqual([{ a: '1', b: '' }]);
  });

  it('reads texts and numbers of JSON lines only', () => {
    expect(plain(readJsonLines('{"a":"x","b":1920,"c":["no"],"d":null}'))).toEqual([{ a: 'x', b: '1920' }]);
  });
});
