import { type Entity, GENERAL_KNOWLEDGE, type SourceId } from '../../pack/index.ts';

/** The record with the ids of its pack's entities and sources replaced by ones that are unique among all packs. */
export function withForeignIds(entity: Entity, idOf: (id: string) => string): Entity {
  const sourcesOf = (ids: readonly SourceId[]) => ids.map((id) => (id === GENERAL_KNOWLEDGE ? id : idOf(id)));
  const { contested, sources } = entity;
  return {
    ...entity,
    id: idOf(entity.id),
    ...(sources ? { sources: sourcesOf(sources) } : {}),
    claims: entity.claims.map((claim) => ({
      ...claim,
      ...(claim.of === undefined ? {} : { of: idOf(claim.of) }),
      sources: sourcesOf(claim.sources),
    })),
    relations: entity.relations.map((relation) => ({ ...relation, to: idOf(relation.to) })),
    events: entity.events.map((event) => ({ ...event, sources: sourcesOf(event.sources) })),
    ...(contested ? { contested: { ...contested, sources: sourcesOf(contested.sources) } } : {}),
  };
}
