import { type Entity, type EntityId, lastDay, type Relation } from '../../pack/index.ts';
import { mayOverlap } from './periods.ts';
import { RELATION_TYPES } from './relation-types.ts';

/**
 * Adds to every record the relations that others have to it and it does not name itself, takes missing dates from the
 * other side, and ends relations that cannot outlive either side. So authors write one direction only.
 * @example Kyiv "capital of" Ukraine gives Ukraine "capital" Kyiv.
 */
export function withDerivedRelations(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const told = toldByOthers(entities);
  return entities.map((entity) => {
    const inverses = told.get(entity.id) ?? [];
    const own = entity.relations.map((relation) => withDates(relation, inverses));
    const derived = inverses.filter((inverse) => !own.some((relation) => isSame(relation, inverse)));
    return { ...entity, relations: [...own, ...derived].map((one) => endWithLife(one, entity, byId)) };
  });
}

/** The relations of every record as others tell them. */
function toldByOthers(entities: readonly Entity[]): ReadonlyMap<EntityId, readonly Relation[]> {
  const told = new Map<EntityId, Relation[]>(entities.map(({ id }) => [id, []]));
  for (const { id, relations } of entities) {
    for (const { type, to, ...period } of relations) {
      const [inverse] = RELATION_TYPES.get(type)?.inverses ?? [];
      if (inverse !== undefined && to !== id) told.get(to)?.push({ type: inverse, to: id, ...period });
    }
  }
  return told;
}

/** Two terms in one office are two relations; a relation without dates stands for every term. */
function isSame(a: Relation, b: Relation): boolean {
  return saysSame(a, b) && mayOverlap({ from: a.from, to: a.until }, { from: b.from, to: b.until });
}

function saysSame(a: Relation, b: Relation): boolean {
  return a.to === b.to && (RELATION_TYPES.get(a.type)?.equals.includes(b.type) ?? a.type === b.type);
}

function withDates(relation: Relation, inverses: readonly Relation[]): Relation {
  if (relation.from !== undefined || relation.until !== undefined) return relation;
  const [other, ...more] = inverses.filter((inverse) => saysSame(relation, inverse));
  return other && more.length === 0 ? { ...other, type: relation.type } : relation;
}

function endWithLife(relation: Relation, entity: Entity, byId: ReadonlyMap<EntityId, Entity>): Relation {
  if (relation.until !== undefined || RELATION_TYPES.get(relation.type)?.lasts !== 'life') return relation;
  const ends = [entity.to, byId.get(relation.to)?.to].filter((end) => end !== undefined);
  const [until] = ends.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  return until === undefined ? relation : { ...relation, until };
}
