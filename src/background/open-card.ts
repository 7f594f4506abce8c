import { type CardModel, computeCard, type Day } from '../pack/index.ts';
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
  return ok(card);
}
