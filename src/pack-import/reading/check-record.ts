import type * as v from 'valibot';
import { firstDay, fold, lastDay } from '../../pack/index.ts';
import type { ProblemCode } from '../format/pack-problem.ts';
import type { packRecordSchema } from '../format/pack-schema.ts';
import type { Path } from './json-places.ts';

/** Something against a record, with the place in it. */
export interface RecordProblem {
  readonly code: ProblemCode;
  readonly params: readonly string[];
  readonly path: Path;
}

/** What the schema cannot see in one record: names without letters, ends before beginnings, half a place. */
export function checkRecord(record: v.InferOutput<typeof packRecordSchema>): readonly RecordProblem[] {
  const { name, latitude, longitude, names = [], claims = [], relations = [] } = record;
  return [
    ...unreadable(name, ['name']),
    ...names.flatMap((one, i) => {
      if (typeof one === 'string') return unreadable(one, ['names', i]);
      return [...unreadable(one.text, ['names', i]), ...endsEarly(one, ['names', i])];
    }),
    ...((latitude === undefined) === (longitude === undefined) ? [] : [problem('half-a-place', [], [])]),
    ...endsEarly(record, []),
    ...claims.flatMap((claim, i) => endsEarly(claim, ['claims', i])),
    ...relations.flatMap(({ from, until }, i) => endsEarly({ from, to: until }, ['relations', i])),
  ];
}

type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

function endsEarly({ from, to }: Period, path: Path): RecordProblem[] {
  if (from === undefined || to === undefined || lastDay(to) >= firstDay(from)) return [];
  return [problem('ends-before-it-begins', [from, to], path)];
}

/** A name needs a letter or digit to look for; most are told at once. */
function unreadable(name: string, path: Path): RecordProblem[] {
  return /[A-Za-z0-9]/.test(name) || fold(name) !== '' ? [] : [problem('nothing-left', [], path)];
}

function problem(code: ProblemCode, params: readonly string[], path: Path): RecordProblem {
  return { code, params, path };
}
