import type * as v from 'valibot';
import type { ProblemCode } from '../format/pack-problem.ts';
import { excerpt, shortened } from './excerpt.ts';
import { isObject } from './is-object.ts';
import type { Path } from './json-places.ts';

interface IssueProblem {
  readonly code: ProblemCode;
  readonly params: readonly string[];
  /** Below the value that was checked. */
  readonly path: Path;
}

type Issue = v.BaseIssue<unknown>;

/** What valibot has against a value, as a problem of ours. */
export function problemOfIssue(issue: Issue): IssueProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number); // objects and lists have no other keys
  if (issue.type === 'union') {
    const { path: below, ...inner } = problemOfIssue(closest(issue));
    return { ...inner, path: [...path, ...below] };
  }
  const last = String(path.at(-1) ?? '');
  const found = excerpt(issue.input);
  if (issue.type === 'strict_object' && path.length > 0 && issue.expected !== 'Object') {
    const isUnknown = issue.expected === 'never';
    return {
      code: isUnknown ? 'unknown-field' : 'missing-field',
      params: [shortened(last)],
      path: isUnknown ? path : path.slice(0, -1),
    };
  }
  const [code, ...params] = EXPLAIN[issue.type]?.(issue, found) ?? ['expected-value', found];
  return { code, params, path };
}

/** Of the forms that a value may have, the one that it tries to have: an object that is wrong is still an object. */
function closest(issue: Issue): Issue {
  const { issues = [], input } = issue;
  const isWanted = ({ type, path }: Issue) =>
    isObject(input) ? !(type === 'string' && path === undefined) : type !== 'strict_object';
  return issues.find(isWanted) ?? { ...issue, type: 'string' };
}

type Explanation = readonly [code: ProblemCode, ...params: string[]];

const EXPLAIN: Readonly<Record<string, (issue: Issue, found: string) => Explanation>> = {
  string: (_, found) => ['expected-text', found],
  number: (_, found) => ['expected-number', found],
  boolean: (_, found) => ['expected-boolean', found],
  array: (_, found) => ['expected-list', found],
  strict_object: (_, found) => ['expected-object', found],
  picklist: ({ expected }, found) => ['not-one-of', optionsIn(expected), found],
  literal: ({ expected }, found) => ['not-one-of', String(expected), found],
  min_length: ({ requirement, input }) => ['too-short', String(requirement), lengthOf(input)],
  max_length: ({ requirement, input }) => [
    Array.isArray(input) ? 'too-many' : 'too-long',
    String(requirement),
    lengthOf(input),
  ],
  min_value: explained,
  max_value: explained,
  check: explained,
  regex: explained,
};

/** Messages of the schema are a code, perhaps with an example or a range behind it. */
function explained({ message }: Issue, found: string): Explanation {
  const [code, ...params] = message.split(' ');
  return [code as ProblemCode, ...params, found]; // the schema writes nothing else
}

function optionsIn(expected: string | null): string {
  return (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

function lengthOf(input: unknown): string {
  return String(typeof input === 'string' || Array.isArray(input) ? input.length : 0);
}
