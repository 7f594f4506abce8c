import { locatorMap } from '../map/index.ts';
import { type CardModel, computeCard, type Day, type Entity } from '../pack/index.ts';
import { type CardParams, failed, ok, type Result } from '../protocol/index.ts';
import type { Library } from './pack-life.ts';

/** Reads an entity's record and computes its card for the article's date and today. */
export async function openCard(library: Library, params: CardParams, today: Day): Promise<Result<CardModel>> {
  const [entity, sources, summaries] = await Promise.all([
    library.pack.entity(params.entity),
    library.sources(),
    library.summaries(),
  ]);
  if (!entity) return failed('unknown-entity', `The pack has no “${params.entity}”.`);
  const card = computeCard({
    entity,
    sources,
    info: library.pack.info,
    articleDate: params.articleDate,
    today,
    present: new Set(params.present),
    nameOf: (id) => summaries.get(id),
  });
  return ok({ ...card, ...(await picturesOf(library, entity)) });
}

/** The map of a place and the flag of a country; only those that a card shows are ever opened. */
async function picturesOf(library: Library, entity: Entity): Promise<Pick<CardModel, 'map' | 'flag'>> {
  const { country, latitude } = entity;
  const [atlas, flags] = await Promise.all([
    latitude === undefined ? undefined : library.atlas(),
    country === undefined ? undefined : library.flags(),
  ]);
  const map = atlas && locatorMap(atlas, entity);
  const flag = country === undefined ? undefined : flags?.get(country);
  return { ...(map ? { map } : {}), ...(flag ? { flag } : {}) };
}
