/**
 * What can be wrong with a pack file, or worth a warning; `$1`, `$2` … are the parameters. The interface has a
 * translation of each under the same code, and the command line prints these.
 */
export const SENTENCES = {
  // The file as bytes and as JSON.
  'too-large': 'The file has $1 MB; a pack may have $2 MB.',
  empty: 'The file is empty.',
  'not-text': 'The file is no text in UTF-8: it begins like a file of type $1.',
  'not-utf-8': 'The file is not written in UTF-8. Save it as UTF-8 and try again.',
  'expected-sign': 'Expected $1, found $2.',
  'expected-value': 'Expected a value, found $1.',
  'expected-field-name': 'Expected a field’s name in quotation marks, found $1.',
  'expected-end': 'Expected the end of the file, found $1.',
  'open-text': 'A text in quotation marks is not closed on its line.',
  'control-sign': 'The text has the control sign $1, which JSON does not allow.',
  'bad-escape': 'A backslash stands before $1, which means nothing in JSON.',
  'cut-off': 'The file ends in the middle.',
  'bad-yaml': 'The YAML cannot be read: $1',
  'too-deep': 'Lists and objects lie more than $1 deep in each other.',
  'double-key': 'The field “$1” is there twice in one object.',
  'number-too-large': 'The number $1 is too large.',
  'half-character': 'The text has half a character (a lone surrogate).',
  // The content.
  'not-a-pack': 'This is no Backgrounder pack: its field “format” is not “backgrounder-pack”.',
  'wrong-version': 'Expected version $1, found $2.',
  'newer-version': 'The pack is written in version $1 of the format; this release reads version $2.',
  'unknown-field': 'There is no field “$1”.',
  'missing-field': 'The field “$1” is missing.',
  'expected-text': 'Expected a text in quotation marks, found $1.',
  'expected-number': 'Expected a number, found $1.',
  'expected-list': 'Expected a list in square brackets, found $1.',
  'expected-object': 'Expected an object in curly brackets, found $1.',
  'expected-boolean': 'Expected true or false, found $1.',
  'not-one-of': 'Expected one of $1; found $2.',
  'too-long': 'The text has $2 characters; at most $1 are allowed.',
  'too-short': 'The text has $2 characters; at least $1 are needed.',
  'too-many': 'There are $2 items; at most $1 are allowed.',
  'out-of-range': 'Expected a number from $1 to $2, found $3.',
  'bad-date': 'Expected a date such as 2023, 2023-09 or 2023-09-12, found $1.',
  'bad-id': 'Expected an id such as $1, found $2.',
  'bad-country': 'Expected a country’s code of two capitals such as UA, found $1.',
  'nothing-left': 'The text has no letter or digit that can be seen.',
  'double-id': 'The id $1 is taken already by record $2.',
  'double-source': 'The pack’s list of sources has “$1” twice.',
  'reserved-id': 'The id “$1” is that of the pack that Backgrounder ships with. Choose another.',
  'ends-before-it-begins': 'It ends ($2) before it begins ($1).',
  'half-a-place': 'A place needs both latitude and longitude.',
  'unknown-source': 'The pack’s list of sources has no “$1”.',
  'no-records': 'The pack has no records.',
  'more-problems': 'And $1 more problems.',
  // Tables.
  'open-quote': 'A quotation mark is opened and never closed.',
  'text-after-quote': 'There is text after a closing quotation mark: found $1.',
  'ragged-row': 'The row has $2 cells; the first row has $1.',
  'too-many-columns': 'The table has more than $1 columns.',
  'no-rows': 'The table has no rows below its first one.',
  'no-name-column': 'No column is chosen for the name.',
  // Warnings: the pack can be imported, with the repair that the sentence tells.
  'hidden-in-name': 'The name “$1” had $2 invisible characters; they were removed.',
  'hidden-in-text': 'The text had $1 invisible characters; they were removed.',
  'punycode-host': 'The address $1 has letters beyond a to z in its host; it is shown as it stands here.',
  'link-left-out': 'The address $1 is no plain web address; it was left out.',
  'relation-to-nobody': 'The pack has no record $1; the relation is kept but not shown.',
  'looks-like': 'The name “$1” looks like “$2”, which you have already, but is spelt with other letters.',
  'mixed-scripts': 'The name “$1” mixes letters of several alphabets.',
  'short-name': 'The name “$1” is so short that it is only marked with other signs that it is meant.',
  'common-word': 'The name “$1” is also a common word; it is only marked with other signs that it is meant.',
  'name-off':
    'The name “$1” is a word of every sentence; it is found in lists and search, but not marked on pages.',
} as const;

export type ProblemCode = keyof typeof SENTENCES;

/** Something wrong in a pack file, or a warning, with the place where its author finds it. */
export interface PackProblem {
  readonly code: ProblemCode;
  /** For `$1`, `$2` … of the sentence. */
  readonly params: readonly string[];
  readonly file: string;
  /** From 1; absent where it is about the whole file. */
  readonly line?: number;
  /** From 1; only where the file could not be read as JSON or as a table. */
  readonly column?: number;
  /** Name of the record, or its number from 1: "record 12". */
  readonly record?: string;
  /** Which of the file’s records it is, from 0. */
  readonly index?: number;
  /** `claims.0.from`, `title`. */
  readonly field?: string;
}

/** A value, with what is worth a warning; or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly PackProblem[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** The problem as an English sentence, without its place. */
export function sentenceOf({ code, params }: PackProblem): string {
  return SENTENCES[code].replace(/\$(\d)/g, (_, digit: string) => params[Number(digit) - 1] ?? '');
}

/** `my-pack.json:12: Dmitry Peskov, claims.0.from: Expected a date …` */
export function printPackProblem(problem: PackProblem): string {
  const { file, line, column, record, field } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = [record, field].filter((part) => part !== undefined).join(', ');
  return `${place}: ${where === '' ? '' : `${where}: `}${sentenceOf(problem)}`;
}
