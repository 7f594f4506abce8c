/**
 * What can be wrong with a pack file, or worth a warning. `problemKey` tells under which key the messages of
 * `public/_locales` have the sentence; its `$1`, `$2` … are the parameters.
 */
export type ProblemCode =
  // The file as bytes and as JSON.
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-utf-8'
  | 'expected-sign'
  | 'expected-value'
  | 'expected-field-name'
  | 'expected-end'
  | 'open-text'
  | 'control-sign'
  | 'bad-escape'
  | 'cut-off'
  | 'bad-yaml'
  | 'too-deep'
  | 'double-key'
  | 'number-too-large'
  | 'half-character'
  // The content.
  | 'not-a-pack'
  | 'wrong-version'
  | 'newer-version'
  | 'unknown-field'
  | 'missing-field'
  | 'expected-text'
  | 'expected-number'
  | 'expected-list'
  | 'expected-object'
  | 'expected-boolean'
  | 'not-one-of'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'out-of-range'
  | 'bad-date'
  | 'bad-id'
  | 'bad-country'
  | 'nothing-left'
  | 'double-id'
  | 'double-source'
  | 'reserved-id'
  | 'ends-before-it-begins'
  | 'half-a-place'
  | 'unknown-source'
  | 'no-records'
  | 'more-problems'
  // Tables.
  | 'open-quote'
  | 'text-after-quote'
  | 'ragged-row'
  | 'too-many-columns'
  | 'no-rows'
  | 'no-name-column'
  // Warnings: the pack can be imported, with the repair that the sentence tells.
  | 'hidden-in-name'
  | 'hidden-in-text'
  | 'punycode-host'
  | 'link-left-out'
  | 'claim-about-nobody'
  | 'relation-to-nobody'
  | 'looks-like'
  | 'mixed-scripts'
  | 'short-name'
  | 'common-word'
  | 'name-off';

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

type InPascalCase<Code extends string> = Code extends `${infer Word}-${infer Others}`
  ? `${Capitalize<Word>}${InPascalCase<Others>}`
  : Capitalize<Code>;

export type ProblemKey = `problem${InPascalCase<ProblemCode>}`;

/** `problemBadDate` of `bad-date`. */
export function problemKey(code: ProblemCode): ProblemKey {
  const words = code.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `problem${words.join('')}` as ProblemKey; // the type above says of each code what this line does
}
