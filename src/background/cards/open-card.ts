import { locatorMap } from '../../map/index.ts';
import { type CardModel, computeCard, type Day, type Entity, type EntityId } from '../../pack/index.ts';
import { type CardParams, failed, ok, type Result } from '../../protocol/index.ts';
import type { Library } from '../packs/library.ts';
import { differencesFrom } from './differences-from.ts';

/**
 * Reads an entity's record and computes its card for the article's date and today. What several packs know, the first
 * of them tells; what the others say differently stands beside it, under their names.
 */
export async function openCard(library: Library, params: CardParams, today: Day): Promise<Result<CardModel>> {
  const ids = (await library.same()).allOf(params.entity);
  const [first, ...others] = await cardsOf(library, ids, params, today);
  if (!first) return failed('unknown-entity', `The pack has no “${params.entity}”.`);
  const beside = others.flatMap(({ card }) => differencesFrom(first.card, card));
  return ok({
    ...first.card,
    ...(await picturesOf(library, first.entity)),
    ...(beside.length > 0 ? { beside } : {}),
  });
}

interface ComputedCard {
  readonly entity: Entity;
  readonly card: CardModel;
}

async function cardsOf(
  library: Library,
  ids: readonly EntityId[],
  { articleDate, present }: CardParams,
  today: Day,
): Promise<readonly ComputedCard[]> {
  const summaries = await library.summaries();
  const cards = ids.map(async (id): Promise<ComputedCard[]> => {
    const volume = library.volumeOf(id);
    const [entity, sources] = await Promise.all([volume?.entity(id), volume?.sources()]);
    if (!volume || !entity || !sources) return [];
    const card = computeCard({
      entity,
      sources,
      info: volume.info,
      articleDate,
      today,
      present: new Set(present),
      nameOf: (other) => summaries.get(other),
    });
    return [{ entity, card: volume.id === undefined ? card : { ...card, isImported: true } }];
  });
  return (await Promise.all(cards)).flat();
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
