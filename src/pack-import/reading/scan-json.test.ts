import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetInJson, scanJson } from './scan-json.ts';

const faultOf = (text: string) => {
  const scanned = scanJson(text);
  return 'code' in scanned ? scanned.code : undefined;
};

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  it('takes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'small', maxDepth: 5 }), (text) => {
        const code = faultOf(text);
        // What only a pack must not have.
        if (code !== undefined)
          expect(['unknown-field', 'number-too-large', 'half-character']).toContain(code);
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes nothing that JSON.parse refuses', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e1',
      'true',
      'nul',
      ' ',
      '\\n',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const text = signs.join('');
        if (faultOf(text) === undefined) expect(parses(text)).toBe(true);
      }),
      { numRuns: 30_000 },
    );
  });

  it('reads a string of megabytes', () => {
    expect(faultOf(`"${'a\\n'.repeat(2_000_000)}"`)).toBeUndefined();
  });

  it('gives the offsets of the records', () => {
    const text = '{"a": [1], "records": [ {"b": 1}, 2 ]}';

    expect(scanJson(text)).toEqual([text.indexOf('{"b"'), text.indexOf('2 ]')]);
  });
});

describe('offsetInJson', () => {
  it('finds the value of a path, or the last step that is there', () => {
    const text = '{ "a": [ {"b": "x"}, {"b": "y", "c\\u0064": 3} ] }';

    expect(offsetInJson(text, ['a', 1, 'b'])).toBe(text.indexOf('"y"'));
    expect(offsetInJson(text, ['a', 1, 'cd'])).toBe(text.indexOf('3}'));
    expect(offsetInJson(text, ['a', 0, 'lost', 'more'])).toBe(text.indexOf('{"b"'));
  });
});
