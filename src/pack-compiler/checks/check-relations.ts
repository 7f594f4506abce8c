import type { Entity, PartialDate, Relation } from '../../pack/index.ts';
import { mayBeSameDay, printPeriod } from '../../pack-import/records/periods.ts';
import { RELATION_TYPES } from '../../pack-import/records/relation-types.ts';
import type { Finding } from './finding.ts';
import { outsideLife } from './outside-life.ts';

/**
 * Relations that contradict the record they lead to (other dates there, a time before or after its life) or the
 * record’s own role in the same body.
 */
export function checkRelations(entities: readonly Entity[]): Finding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    entity.relations.flatMap((relation, i) => {
      const other = byId.get(relation.to);
      if (!other) return [];
      const place = { record: entity.id, check: 'dates', field: `relations.${i}` } as const;
      return [
        ...otherDates(entity, relation, other),
        ...outsideLives(relation, [entity, other]),
        ...unlikeRole(entity, relation),
      ].map((message) => ({ ...place, other: other.id, message }));
    }),
  );
}

function otherDates({ id, relations }: Entity, relation: Relation, other: Entity): string[] {
  const inverses = RELATION_TYPES.get(relation.type)?.inverses ?? [];
  const same = other.relations.filter(({ type, to }) => to === id && inverses.includes(type));
  // Told at the record whose id comes first, so that one difference is one finding.
  if (same.length === 0 || id > other.id) return [];
  if (same.some((one) => agree(relation, one))) return [];
  // An earlier term that the other side does not tell; what it tells stands here beside it.
  const terms = relations.filter(({ type, to }) => to === other.id && type === relation.type);
  if (same.every((one) => terms.some((term) => agree(term, one)))) return [];
  const theirs = same.map(({ from, until }) => printPeriod({ from, to: until })).join(', ');
  const ours = printPeriod({ from: relation.from, to: relation.until });
  return [`expected the dates that ${other.id} gives (${theirs}), found ${ours}`];
}

function agree(a: Relation, b: Relation): boolean {
  return agreeOn(a.from, b.from) && agreeOn(a.until, b.until);
}

function agreeOn(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a === undefined || b === undefined || mayBeSameDay(a, b);
}

function outsideLives(relation: Relation, sides: readonly Entity[]): string[] {
  const { type, from, until } = relation;
  const lasts = RELATION_TYPES.get(type)?.lasts;
  if (lasts === undefined || lasts === 'always') return [];
  return sides.flatMap((side) => outsideLife(type, { from, to: until }, side));
}

/** Relations that say what a role says too. */
const OFFICES = [
  'leads',
  'head of state of',
  'head of government of',
  'governor of',
  'speaks for',
  'judge of',
];

/** One may hold an office for several terms; then any of them may end as the relation does. */
function unlikeRole({ claims }: Entity, { type, to, from, until }: Relation): string[] {
  if (from === undefined || !OFFICES.includes(type)) return [];
  const roles = claims.filter((claim) => claim.type === 'role' && claim.of === to);
  const role = roles.find((claim) => claim.from && mayBeSameDay(claim.from, from));
  const isOver = until !== undefined;
  if (!role || roles.some((claim) => (claim.to !== undefined) === isOver)) return [];
  return [
    `expected an end like that of the role “${role.text}” (${role.to ?? 'none'}), found ${until ?? 'none'}`,
  ];
}
