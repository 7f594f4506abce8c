import type { EntityId } from '../records/entity.ts';
import type { Day, PartialDate } from '../records/partial-date.ts';
import type { ArticleMap, CardSource, Change, EntitySummary } from './card.ts';

/** A relation between two entities of one article, on its date: read as "FROM is TYPE TO". */
export interface ArticleRelation {
  readonly from: EntityId;
  readonly type: string;
  readonly to: EntityId;
}

/** One line of an article's timeline. */
export interface ArticleEvent {
  readonly date: PartialDate;
  readonly text: string;
  readonly entity: EntityId;
  /** Numbers into `ArticleModel.sources`, from 1. */
  readonly sources: readonly number[];
}

/** What began or ended for one entity between the article's date and today. */
export interface ArticleChanges {
  readonly entity: EntityId;
  readonly changes: readonly Change[];
}

/** What an article's lists show of an entity; whatever is said of it there is in its language, too. */
export type ArticleEntity = Omit<EntitySummary, 'country' | 'familiarity'>;

/** What a whole article's entities have to do with each other, for its date and today. */
export interface ArticleModel {
  readonly date?: Day;
  /** In the order in which they were asked for. */
  readonly entities: readonly ArticleEntity[];
  readonly relations: readonly ArticleRelation[];
  /** Oldest first; those nearest to the article's date where there are many. */
  readonly timeline: readonly ArticleEvent[];
  /** Only entities with changes. */
  readonly changes: readonly ArticleChanges[];
  /** Where they are; added by the worker, which holds the outlines. */
  readonly map?: ArticleMap;
  readonly sources: readonly CardSource[];
}
