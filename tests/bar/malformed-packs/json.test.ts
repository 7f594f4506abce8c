import { describe, expect, it } from 'vitest';
import { imported, packOf, packWith, refusal, textOf } from './pack-with.ts';

/** The text of a sound pack with one part of it replaced. */
function replaced(part: string, by: string): string {
  const text = textOf(packOf({ latitude: 48.5, longitude: 35 }));
  expect(text).toContain(part);
  return text.replace(part, by);
}

describe('JSON that is no pack', () => {
  it('MP-11 refuses JSON that was cut off, in five places', () => {
    const text = textOf(packWith());
    for (const part of ['"format"', ': "backgrounder', '"records": [', '"name": "Ada', '}\n ]']) {
      const cut = text.slice(0, text.indexOf(part) + part.length - 1);
      expect(refusal(cut)).toEqual([
        expect.stringMatching(/^pack\.json:\d+:\d+: The file ends in the middle\.$/),
      ]);
    }
  });

  it('MP-12 refuses a trailing comma', () => {
    expect(refusal(replaced('"longitude": 35', '"longitude": 35,'))).toEqual([
      'pack.json:16:3: Expected a field’s name in quotation marks, found “}”.',
    ]);
  });

  it('MP-13 refuses NaN', () => {
    expect(refusal(replaced('48.5', 'NaN'))).toEqual(['pack.json:14:16: Expected a value, found “NaN”.']);
  });

  it('MP-14 refuses 1e999', () => {
    expect(refusal(replaced('48.5', '1e999'))).toEqual(['pack.json:14:16: The number 1e999 is too large.']);
  });

  it('MP-15 reads -0 as 0', () => {
    expect(Object.is(imported(replaced('48.5', '-0')).record.latitude, 0)).toBe(true);
  });

  it('MP-16 refuses 2^53 + 1', () => {
    expect(refusal(replaced('48.5', '9007199254740993'))).toEqual([
      'pack.json:14:16: The number 9007199254740993 is too large.',
    ]);
  });

  it('MP-17 refuses duplicate keys, also where one is written with an escape', () => {
    const said = 'pack.json:15:4: The field “latitude” is there twice in one object.';

    expect(refusal(replaced('"longitude"', '"latitude"'))).toEqual([said]);
    expect(refusal(replaced('"longitude"', '"l\\u0061titude"'))).toEqual([said]);
  });

  it('MP-18 refuses nine levels of nesting, and not eight for their depth', () => {
    const nested = (levels: number) => replaced('48.5', '['.repeat(levels - 3) + ']'.repeat(levels - 3));

    expect(refusal(nested(9))).toEqual([
      'pack.json:14:21: Lists and objects lie more than 8 deep in each other.',
    ]);
    expect(refusal(nested(8))).toEqual([
      'pack.json:14: Ada Example, latitude: Expected a number, found […].',
    ]);
  });

  it('MP-19 refuses a million levels of nesting', () => {
    expect(refusal('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toEqual([
      'pack.json:1:9: Lists and objects lie more than 8 deep in each other.',
    ]);
  });

  it('MP-20 refuses an array in place of an object', () => {
    expect(refusal([packWith()])).toEqual(['pack.json:1: Expected an object in curly brackets, found […].']);
    expect(refusal(packWith({ records: [[]] }))).toEqual([
      'pack.json:10: record 1: Expected an object in curly brackets, found […].',
    ]);
  });

  it('MP-21 refuses an unknown key', () => {
    expect(refusal(packOf({ colour: 'red' }))).toEqual([
      'pack.json:14: Ada Example, colour: There is no field “colour”.',
    ]);
    expect(refusal(packWith({ colour: 'red' }))).toEqual([
      'pack.json:16: colour: There is no field “colour”.',
    ]);
  });

  it('MP-22 refuses a missing key', () => {
    expect(refusal(packOf({ gloss: undefined }))).toEqual([
      'pack.json:10: Ada Example: The field “gloss” is missing.',
    ]);
    expect(refusal(packWith({ licence: undefined }))).toEqual([
      'pack.json:1: The field “licence” is missing.',
    ]);
    expect(refusal(packWith({ records: undefined }))).toEqual([
      'pack.json:1: The field “records” is missing.',
    ]);
  });

  it('MP-23 refuses a wrong version', () => {
    expect(refusal(packWith({ version: 0 }))).toEqual(['pack.json:3: version: Expected version 1, found 0.']);
    expect(refusal(packWith({ version: '1' }))).toEqual([
      'pack.json:3: version: Expected version 1, found "1".',
    ]);
  });

  it('MP-24 refuses a future version', () => {
    expect(refusal(packWith({ version: 2 }))).toEqual([
      'pack.json:3: version: The pack is written in version 2 of the format; this release reads version 1.',
    ]);
  });
});
