import type { ArticleEntity, ArticleModel, EntityId } from '../../pack/index.ts';

/** The entities of an article by id. */
export function entitiesById({ entities }: ArticleModel): ReadonlyMap<EntityId, ArticleEntity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
