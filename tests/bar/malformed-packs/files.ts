import type { FilePart } from '../../support/reader/import-file.ts';
import { packWith, recordWith, textOf } from './pack-with.ts';

/** One of the 64 as a file that a reader chooses. */
export interface MalformedFile {
  readonly number: string;
  readonly what: string;
  /** How its name ends; json unless given. */
  readonly ending?: 'csv';
  readonly parts: readonly FilePart[];
  /** Refused with these sentences; else imported, or asked about, with these. */
  readonly isRefused: boolean;
  readonly says: readonly string[];
}

const FAMILY = '👨‍👩‍👧 and ❤️‍🔥';
const LEFT_OUT = 'is no plain web address; it was left out.';
const SCRIPT = '<script>document.title = "polluted"</script>';
const IMAGE = '<img src=x onerror="document.title = 1">';
const MARKDOWN = '[the library](javascript:alert(1))';

/** Its title is its number, by which a look at it is told from the look before. */
const packTitled = (number: string, change: object) => textOf(packWith({ title: number, ...change }));
const packOf = (number: string, change: object) => packTitled(number, { records: [recordWith(change)] });

/** A sound pack whose latitude is written so. */
const withNumber = (number: string, written: string) =>
  packOf(number, { latitude: 48.5, longitude: 35 }).replace('48.5', written);

/** A sound pack with some bytes in its description. */
function withBytes(number: string, ...bytes: readonly number[]): readonly FilePart[] {
  const [before = '', after = ''] = packTitled(number, { description: '###' }).split('###');
  return [before, bytes, after];
}

const withField = (number: string, field: string) =>
  packOf(number, { label: '###' }).replace('"label": "###"', `"${field}": { "polluted": true }`);

/** A pack with a record, of much the same text, many times over. */
function withMany(number: string, record: object, times: number): readonly FilePart[] {
  const [before = '', after = ''] = packTitled(number, { records: ['###'] }).split('"###"');
  const text = JSON.stringify(record);
  return [before, { text: `${text},`, times }, text, after];
}

const withLinks = (number: string, ...links: readonly string[]) =>
  packTitled(number, { records: links.map((link, i) => recordWith({ name: `Ada Example ${i}`, link })) });

function refused(
  number: string,
  what: string,
  parts: string | readonly FilePart[],
  ...says: readonly string[]
): MalformedFile {
  return { number, what, parts: typeof parts === 'string' ? [parts] : parts, isRefused: true, says };
}

function taken(
  number: string,
  what: string,
  parts: string | readonly FilePart[],
  ...says: readonly string[]
): MalformedFile {
  return { ...refused(number, what, parts, ...says), isRefused: false };
}

const table = (file: MalformedFile): MalformedFile => ({ ...file, ending: 'csv' });

export const MALFORMED_FILES: readonly MalformedFile[] = [
  refused('MP-1', 'an empty file', '', 'The file is empty.'),
  refused('MP-2', 'one byte', '{', 'MP-2.json:1:2 The file ends in the middle.'),
  refused('MP-3', 'UTF-16', [[0xff, 0xfe, 0x7b, 0x00]], 'UTF-16'),
  taken('MP-4', 'a byte order mark', [[0xef, 0xbb, 0xbf], packTitled('MP-4', {})], 'Ada Example'),
  refused('MP-5', 'broken UTF-8', withBytes('MP-5', 0xc3, 0x28), 'not written in UTF-8'),
  refused('MP-6', 'NUL', withBytes('MP-6', 0), 'U+0000'),
  refused(
    'MP-7',
    'a lone surrogate',
    packOf('MP-7', { gloss: '###' }).replace('###', '\\ud800'),
    'half a character',
  ),
  refused('MP-8', '20 MB and one byte', [{ text: ' ', times: 20_000_001 }], 'The file has 21 MB'),
  refused('MP-9', 'a PNG', [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]], 'PNG'),
  refused('MP-10', 'gzip', [[0x1f, 0x8b, 0x08, 0x00]], 'GZIP'),
  refused('MP-11', 'a file cut off', packTitled('MP-11', {}).slice(0, -20), 'The file ends in the middle.'),
  refused('MP-12', 'a trailing comma', withNumber('MP-12', '48.5,'), 'Expected a field’s name'),
  refused('MP-13', 'NaN', withNumber('MP-13', 'NaN'), 'Expected a value, found “NaN”.'),
  refused('MP-14', '1e999', withNumber('MP-14', '1e999'), 'The number 1e999 is too large.'),
  taken('MP-15', '-0', withNumber('MP-15', '-0'), 'Ada Example'),
  refused('MP-16', '2^53 + 1', withNumber('MP-16', '9007199254740993'), '9007199254740993 is too large.'),
  refused(
    'MP-17',
    'a key twice',
    packOf('MP-17', { label: 'a' }).replace('"label"', '"gloss"'),
    'twice in one object',
  ),
  refused('MP-18', 'nine levels', withNumber('MP-18', '[[[[[[]]]]]]'), 'more than 8 deep'),
  refused(
    'MP-19',
    'a million levels',
    [
      { text: '[', times: 1_000_000 },
      { text: ']', times: 1_000_000 },
    ],
    'more than 8 deep',
  ),
  refused('MP-20', 'an array for an object', '[]', 'Expected an object'),
  refused(
    'MP-21',
    'an unknown key',
    packOf('MP-21', { colour: 'red' }),
    'Ada Example, colour There is no field “colour”.',
  ),
  refused('MP-22', 'a missing key', packOf('MP-22', { gloss: undefined }), 'The field “gloss” is missing.'),
  refused('MP-23', 'a wrong version', packTitled('MP-23', { version: 0 }), 'Expected version 1, found 0.'),
  refused('MP-24', 'a future version', packTitled('MP-24', { version: 2 }), 'version 2 of the format'),
  refused('MP-25', '__proto__', withField('MP-25', '__proto__'), 'There is no field “__proto__”.'),
  refused('MP-26', 'constructor', withField('MP-26', 'constructor'), 'There is no field “constructor”.'),
  refused('MP-27', 'prototype', withField('MP-27', 'prototype'), 'There is no field “prototype”.'),
  refused(
    'MP-28',
    'a nested __proto__',
    packOf('MP-28', { claims: [{ text: 'Opened', of: '###' }] }).replace(
      '"of": "###"',
      '"\\u005f_proto__": {}',
    ),
    'There is no field “__proto__”.',
  ),
  taken(
    'MP-33',
    'a right-to-left override',
    packOf('MP-33', { name: 'Ada \u202eExample' }),
    '“Ada Example” had',
  ),
  taken('MP-34', 'isolates', packOf('MP-34', { name: '\u2066Ada\u2069 \u2067Example' }), '“Ada Example” had'),
  taken(
    'MP-35',
    'zero width',
    packOf('MP-35', { name: 'A\u200bd\u200ca\u2060 Example' }),
    '“Ada Example” had',
  ),
  taken(
    'MP-36',
    'tag characters',
    packOf('MP-36', { gloss: `Head.\u{e0065}\u{e0076}` }),
    'invisible characters',
  ),
  refused(
    'MP-37',
    '10,000 combining marks',
    packOf('MP-37', { name: `Ada${'\u0301'.repeat(10_000)}` }),
    'at most 120',
  ),
  refused('MP-38', 'fillers only', packOf('MP-38', { name: '\u3164\u115f\u1160' }), 'at least 2 are needed.'),
  taken(
    'MP-39',
    'the looks of a bundled name',
    packOf('MP-39', { name: 'Dmitry Pеskоv' }),
    'looks like “Dmitry Peskov”',
  ),
  taken(
    'MP-40',
    'a name of two letters',
    packOf('MP-40', { name: 'Li', kind: 'concept' }),
    '“Li” is so short',
  ),
  taken('MP-41', 'the name “the”', packOf('MP-41', { name: 'The' }), '“The” is a word of every sentence'),
  refused('MP-42', '121 characters', packOf('MP-42', { name: 'a'.repeat(121) }), 'at most 120 are allowed.'),
  refused(
    'MP-43',
    '2,001 characters',
    packOf('MP-43', { background: 'a'.repeat(2_001) }),
    'at most 2000 are allowed.',
  ),
  taken('MP-44', 'emoji and Persian', packOf('MP-44', { name: 'می‌خواهم', gloss: FAMILY }), 'می‌خواهم', FAMILY),
  taken('MP-45', '<script>', packOf('MP-45', { name: SCRIPT, gloss: SCRIPT }), SCRIPT),
  taken('MP-46', '<img onerror>', packOf('MP-46', { name: IMAGE, gloss: IMAGE }), IMAGE),
  taken('MP-47', 'a Markdown link', packOf('MP-47', { name: MARKDOWN, gloss: MARKDOWN }), MARKDOWN),
  taken('MP-48', 'javascript:', withLinks('MP-48', 'javascript:alert(1)'), LEFT_OUT),
  taken(
    'MP-49',
    'JaVaScRiPt:',
    withLinks('MP-49', 'JaVaScRiPt:alert(1)', 'vbscript:a(1)'),
    'Warnings: 2',
    LEFT_OUT,
  ),
  taken(
    'MP-50',
    'a blank before it',
    withLinks('MP-50', ' javascript:alert(1)', 'java\nscript:a(1)'),
    'Warnings: 2',
    LEFT_OUT,
  ),
  taken('MP-51', 'data:', withLinks('MP-51', 'data:text/html,<b>'), LEFT_OUT),
  taken('MP-52', 'a password', withLinks('MP-52', 'https://user:pass@example.org/'), LEFT_OUT),
  taken(
    'MP-53',
    'punycode',
    withLinks('MP-53', 'https://xn--d1abbgf6aiiy.xn--p1ai/news'),
    'letters beyond a to z',
  ),
  taken('MP-54', 'file:', withLinks('MP-54', 'file:///etc/passwd'), LEFT_OUT),
  table(refused('MP-55', 'an open quote', 'name,gloss\nAda,fine\nBob,"never\nclosed,x\n', 'MP-55.csv:3')),
  table(refused('MP-56', 'ragged rows', 'name,gloss\nBob\n', 'The row has 1 cells; the first row has 2.')),
  table(
    refused(
      'MP-57',
      'a million columns',
      [{ text: 'name,', times: 1_000_000 }, '\n'],
      'more than 200 columns',
    ),
  ),
  table(taken('MP-58', 'CR only', 'name,gloss\rAda,A name.\rBob,Another.\r', 'Ada', 'A name.', 'Another.')),
  table(
    taken(
      'MP-59',
      'semicolons',
      'name;gloss\nAda;Head, and founder.\n',
      'Cells are separated by',
      'Head, and founder.',
    ),
  ),
  table(
    taken('MP-60', 'formula cells', 'name,gloss\nAda,"=HYPERLINK(""http://x"")"\n', '=HYPERLINK("http://x")'),
  ),
  refused('MP-61', '50,001 entries', withMany('MP-61', recordWith(), 50_000), 'at most 50000 are allowed.'),
  refused(
    'MP-62',
    'a million aliases',
    [
      ...packOf('MP-62', { names: ['###'] })
        .split('"###"')
        .flatMap((part, i): FilePart[] =>
          i === 0 ? [part, { text: '"Ada", ', times: 1_000_000 }] : ['"Ada"', part],
        ),
    ],
    'at most 50 are allowed.',
  ),
  refused(
    'MP-63',
    '5,000 equal ids',
    withMany('MP-63', recordWith({ id: 'person.ada' }), 5_000),
    'is taken already',
  ),
  taken(
    'MP-64',
    'a cycle of relations',
    packTitled('MP-64', {
      records: ['a', 'b'].map((id, i) =>
        recordWith({
          id: `concept.${id}`,
          kind: 'concept',
          name: `Quendril ${id}`,
          relations: [{ type: 'part of', to: `concept.${'ba'[i]}` }],
        }),
      ),
    }),
    'Quendril a',
  ),
];
