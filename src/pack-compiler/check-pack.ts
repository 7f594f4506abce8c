import type { EntityId, PackSource } from '../pack/index.ts';
import { checkAsOf } from './checks/check-as-of.ts';
import { checkClaims } from './checks/check-claims.ts';
import { checkDoubles } from './checks/check-doubles.ts';
import { checkHomes } from './checks/check-homes.ts';
import { checkNamesakes } from './checks/check-namesakes.ts';
import { checkPlaces } from './checks/check-places.ts';
import { type Checkable, checkRecords } from './checks/check-records.ts';
import { checkRelationKinds } from './checks/check-relation-kinds.ts';
import { checkRelations } from './checks/check-relations.ts';
import { missingSources, sourcelessProse, unusedSources } from './checks/check-sources.ts';
import { checkStyle } from './checks/check-style.ts';
import type { Finding } from './checks/finding.ts';
import { commonWords } from './common-words.ts';
import { withPlaces } from './places/generate-places.ts';
import type { Problem } from './problem.ts';
import { readDesks } from './records/desks.ts';
import { withMemberCues } from './records/member-cues.ts';
import { readSources } from './records/read-sources.ts';
import { toEntity } from './records/to-entity.ts';

/** Stands for the file of records that are made from tables. */
const GENERATED = 'tables of places';

export type Checked =
  | {
      readonly ok: true;
      readonly source: PackSource;
      /** The folder that a record is written in, or the file where there are no folders. */
      readonly deskOf: (record: EntityId) => string;
      /** What is right but not well said: a pack can be built, `check` fails. */
      readonly warnings: readonly Problem[];
      /** Gives findings their place in the sources, less those that a record answers for. */
      readonly place: (findings: readonly Finding[]) => Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks the sources of a pack; with a problem anywhere there is no pack. */
export function checkPack(folder: string): Checked {
  const read = readSources(folder);
  const checkables = withMemberCues(
    read.records.map((placed) => ({ placed, entity: toEntity(placed.record) })),
  );
  const written = checkables.map(({ entity }) => entity).sort((a, b) => (a.id < b.id ? -1 : 1));
  const desks = readDesks(folder);
  const places = withPlaces(folder, written, commonWords());
  const entities = [...places.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(entities.map(({ id }) => id));
  const place = (findings: readonly Finding[]) => placeFindings(findings, checkables);
  const problems = [
    ...read.problems,
    ...places.problems,
    ...(desks ? checkHomes(read.records, desks) : []),
    ...checkRecords(checkables, read.sources, ids),
    ...missingSources(read.sources, entities),
    ...place([...checkDoubles(entities), ...checkRelations(entities), ...checkClaims(entities)]),
  ];
  if (problems.length > 0 || !read.info) return { ok: false, problems };
  const source = { info: read.info, sources: read.sources.map(({ source }) => source), entities };
  const homes = new Map(checkables.map(({ entity, placed }) => [entity.id, placed.file.split('/')[0]]));
  const deskOf = (record: EntityId) => homes.get(record) ?? GENERATED;
  const warnings = [
    ...place([
      ...checkStyle(written),
      ...sourcelessProse(written),
      ...checkPlaces(entities),
      ...checkNamesakes(written),
      ...checkRelationKinds(written),
      ...checkAsOf(written, source.sources),
    ]),
    ...unusedSources(read.sources, entities),
  ];
  return { ok: true, source, deskOf, warnings, place };
}

/** Records that are generated have no place of their own; then the other record of a finding has it. */
function placeFindings(findings: readonly Finding[], checkables: readonly Checkable[]): Problem[] {
  const byId = new Map(checkables.map((one) => [one.entity.id, one]));
  return findings.flatMap(({ record, other, check, field, message }) => {
    const one = byId.get(record);
    const second = other === undefined ? undefined : byId.get(other);
    const isExplained = [one, second].some((side) =>
      side?.entity.deviations?.some(({ from }) => from === check),
    );
    if (isExplained) return [];
    const place = {
      file: (one ?? second)?.placed.file ?? GENERATED,
      line: one?.placed.lineOf(field ?? '') ?? second?.placed.line ?? 1,
    };
    return [{ ...place, record, ...(field === undefined ? {} : { field }), message }];
  });
}
