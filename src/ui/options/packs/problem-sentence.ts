import { type PackProblem, type ProblemCode, sentenceOf } from '../../../pack-import/index.ts';
import type { MessageKey, Translate } from '../../translate.ts';

/** Only the command line reads YAML. */
type ImportCode = Exclude<ProblemCode, 'bad-yaml'>;

const SENTENCES = {
  'too-large': 'problemTooLarge',
  empty: 'problemEmpty',
  'not-text': 'problemNotText',
  'not-utf-8': 'problemNotUtf8',
  'expected-sign': 'problemExpectedSign',
  'expected-value': 'problemExpectedValue',
  'expected-field-name': 'problemExpectedFieldName',
  'expected-end': 'problemExpectedEnd',
  'open-text': 'problemOpenText',
  'control-sign': 'problemControlSign',
  'bad-escape': 'problemBadEscape',
  'cut-off': 'problemCutOff',
  'too-deep': 'problemTooDeep',
  'double-key': 'problemDoubleKey',
  'number-too-large': 'problemNumberTooLarge',
  'half-character': 'problemHalfCharacter',
  'not-a-pack': 'problemNotAPack',
  'wrong-version': 'problemWrongVersion',
  'newer-version': 'problemNewerVersion',
  'unknown-field': 'problemUnknownField',
  'missing-field': 'problemMissingField',
  'expected-text': 'problemExpectedText',
  'expected-number': 'problemExpectedNumber',
  'expected-list': 'problemExpectedList',
  'expected-object': 'problemExpectedObject',
  'expected-boolean': 'problemExpectedBoolean',
  'not-one-of': 'problemNotOneOf',
  'too-long': 'problemTooLong',
  'too-short': 'problemTooShort',
  'too-many': 'problemTooMany',
  'out-of-range': 'problemOutOfRange',
  'bad-date': 'problemBadDate',
  'bad-id': 'problemBadId',
  'bad-country': 'problemBadCountry',
  'nothing-left': 'problemNothingLeft',
  'double-id': 'problemDoubleId',
  'double-source': 'problemDoubleSource',
  'reserved-id': 'problemReservedId',
  'ends-before-it-begins': 'problemEndsBeforeItBegins',
  'half-a-place': 'problemHalfAPlace',
  'unknown-source': 'problemUnknownSource',
  'no-records': 'problemNoRecords',
  'more-problems': 'problemMoreProblems',
  'open-quote': 'problemOpenQuote',
  'text-after-quote': 'problemTextAfterQuote',
  'ragged-row': 'problemRaggedRow',
  'too-many-columns': 'problemTooManyColumns',
  'no-rows': 'problemNoRows',
  'no-name-column': 'problemNoNameColumn',
  'hidden-in-name': 'problemHiddenInName',
  'hidden-in-text': 'problemHiddenInText',
  'punycode-host': 'problemPunycodeHost',
  'link-left-out': 'problemLinkLeftOut',
  'relation-to-nobody': 'problemRelationToNobody',
  'looks-like': 'problemLooksLike',
  'mixed-scripts': 'problemMixedScripts',
  'short-name': 'problemShortName',
  'common-word': 'problemCommonWord',
  'name-off': 'problemNameOff',
} as const satisfies Record<ImportCode, MessageKey>;

/** What is wrong, in the reader's language; without its place. */
export function problemSentence(t: Translate, problem: PackProblem): string {
  const { code, params } = problem;
  return code === 'bad-yaml' ? sentenceOf(problem) : t(SENTENCES[code], params);
}

/** Where it is: `pack.json:12, Ada Example, claims.0.from`. */
export function problemPlace({ file, line, column, record, field }: PackProblem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return [position, record, field].filter((part) => part !== undefined).join(', ');
}
