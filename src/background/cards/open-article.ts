import { articleMap } from '../../map/index.ts';
import { type ArticleModel, computeArticle, type Day, dropUndefined, type Entity } from '../../pack/index.ts';
import { type ArticleParams, ok, type Result } from '../../protocol/index.ts';
import type { Library } from '../packs/library.ts';

/** Entities of one article that are looked at together: more are not read at one sitting. */
const MOST_ENTITIES = 150;

/** Reads the records of an article's entities and computes what they have to do with each other. */
export async function openArticle(
  library: Library,
  { entities, articleDate }: ArticleParams,
  today: Day,
): Promise<Result<ArticleModel>> {
  const { idOf } = await library.same();
  const ids = [...new Set(entities.map(idOf))].slice(0, MOST_ENTITIES);
  const [sources, summaries, ...records] = await Promise.all([
    library.sources(),
    library.summaries(),
    ...ids.map((id) => library.entity(id)),
  ]);
  const known = records.filter((record): record is Entity => record !== undefined);
  const map = await mapOf(library, known);
  return ok({
    ...computeArticle({
      entities: known,
      sources,
      info: library.pack.info,
      articleDate,
      today,
      nameOf: (id) => summaries.get(id),
    }),
    ...(map ? { map } : {}),
  });
}

async function mapOf(library: Library, entities: readonly Entity[]): Promise<ArticleModel['map']> {
  const places = entities.flatMap(({ id, kind, name, place, country, latitude, longitude }) =>
    kind === 'place' && latitude !== undefined && longitude !== undefined
      ? [dropUndefined({ id, name, place, country, latitude, longitude })]
      : [],
  );
  const atlas = places.length > 1 ? await library.atlas() : undefined;
  return atlas && articleMap(atlas, places);
}
