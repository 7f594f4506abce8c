import { type ArticleModel, computeArticle, type Day, type Entity } from '../pack/index.ts';
import { type ArticleParams, ok, type Result } from '../protocol/index.ts';
import type { Library } from './pack-life.ts';

/** Entities of one article that are looked at together: more are not read at one sitting. */
const MOST_ENTITIES = 150;

/** Reads the records of an article's entities and computes what they have to do with each other. */
export async function openArticle(
  library: Library,
  { entities, articleDate }: ArticleParams,
  today: Day,
): Promise<Result<ArticleModel>> {
  const [sources, summaries, ...records] = await Promise.all([
    library.sources(),
    library.summaries(),
    ...entities.slice(0, MOST_ENTITIES).map((id) => library.pack.entity(id)),
  ]);
  return ok(
    computeArticle({
      entities: records.filter((record): record is Entity => record !== undefined),
      sources,
      info: library.pack.info,
      articleDate,
      today,
      nameOf: (id) => summaries.get(id),
    }),
  );
}
