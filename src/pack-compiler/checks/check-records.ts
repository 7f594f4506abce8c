import {
  type Claim,
  type Entity,
  firstDay,
  fold,
  GENERAL_KNOWLEDGE,
  lastDay,
  type Name,
} from '../../pack/index.ts';
import { isNationality } from '../places/demonyms.ts';
import type { Problem } from '../problem.ts';
import type { PlacedRecord, PlacedSource } from '../records/read-sources.ts';
import { doubledSources } from './check-sources.ts';

export interface Checkable {
  readonly entity: Entity;
  readonly placed: PlacedRecord;
}

/** A volatile claim rests on this many sources. */
const SOURCES_OF_VOLATILE = 2;

/** What the schema cannot see: ids, references between records, sources, periods. */
export function checkRecords(
  checkables: readonly Checkable[],
  sources: readonly PlacedSource[],
  ids: ReadonlySet<string>,
): Problem[] {
  const sourceIds = new Set(sources.map(({ source }) => source.id));
  return [
    ...doubledSources(sources),
    ...checkOrder(checkables),
    ...checkables.flatMap((one) => checkOne(one, ids, sourceIds)),
  ];
}

function checkOrder(checkables: readonly Checkable[]): Problem[] {
  const seen = new Map<string, Checkable>();
  const problems: Problem[] = [];
  let previous: Checkable | undefined;
  for (const one of checkables) {
    const first = seen.get(one.entity.id);
    if (first)
      problems.push(
        problem(one, 'id', `expected a new id, found the one of ${first.placed.file}:${first.placed.line}`),
      );
    seen.set(one.entity.id, one);
    const sameFile = previous?.placed.file === one.placed.file;
    if (sameFile && previous && previous.entity.id > one.entity.id) {
      problems.push(
        problem(one, 'id', `expected records sorted by id, found it after ${previous.entity.id}`),
      );
    }
    previous = one;
  }
  return problems;
}

function checkOne(one: Checkable, ids: ReadonlySet<string>, sourceIds: ReadonlySet<string>): Problem[] {
  const { entity } = one;
  const problems: Problem[] = [];
  const expectIn = (known: ReadonlySet<string>, what: string, field: string, value: string | undefined) => {
    if (value !== undefined && !known.has(value))
      problems.push(problem(one, field, `expected ${what}, found “${value}”`));
  };
  const expectSources = (field: string, sources: readonly string[] = []) => {
    for (const source of sources) expectIn(sourceIds, 'a source of sources.yaml', field, source);
  };
  entity.relations.forEach((relation, i) => {
    expectIn(ids, 'the id of a record', `relations.${i}.to`, relation.to);
  });
  entity.claims.forEach((claim, i) => {
    expectIn(ids, 'the id of a record', `claims.${i}.of`, claim.of);
    expectSources(`claims.${i}.sources`, claim.sources);
    problems.push(...claimProblems(one, claim, i));
  });
  entity.events.forEach((event, i) => {
    expectSources(`events.${i}.sources`, event.sources);
  });
  expectSources('sources', entity.sources);
  expectSources('contested.sources', entity.contested?.sources);
  return [...problems, ...entity.names.flatMap((name) => nameProblems(one, name))];
}

function nameProblems(one: Checkable, { text }: Name): Problem[] {
  if (fold(text) === '') return [problem(one, 'names', `expected letters or digits, found “${text}”`)];
  if (one.entity.kind !== 'place' || !isNationality(text)) return [];
  return [problem(one, 'aliases', `expected no nationality among the names of a place, found “${text}”`)];
}

function claimProblems(one: Checkable, claim: Claim, i: number): Problem[] {
  const problems: Problem[] = [];
  if (claim.from && claim.to && firstDay(claim.from) > lastDay(claim.to)) {
    problems.push(problem(one, `claims.${i}.to`, `expected an end after ${claim.from}, found ${claim.to}`));
  }
  if ((claim.type === 'status') !== (claim.state !== undefined)) {
    problems.push(
      problem(one, `claims.${i}.state`, 'expected a state on claims of type status, and only there'),
    );
  }
  if (claim.volatility !== 'stable') {
    const real = new Set(claim.sources.filter((source) => source !== GENERAL_KNOWLEDGE));
    if (real.size < SOURCES_OF_VOLATILE) {
      problems.push(
        problem(one, `claims.${i}.sources`, `expected two sources for what may change, found ${real.size}`),
      );
    }
  }
  return problems;
}

function problem({ entity, placed }: Checkable, field: string, message: string): Problem {
  return { file: placed.file, line: placed.lineOf(field), record: entity.id, field, message };
}
