import type { ArticleClues } from './article-clues.ts';
import { type ArticleDate, articleDate } from './article-date.ts';

/** What a page's clues come to. */
export interface ArticleFacts {
  readonly date?: ArticleDate;
}

/** The article's date as the page declares it; `today` is `YYYY-MM-DD`. */
export function articleFacts(clues: ArticleClues, today: string): ArticleFacts {
  const date = articleDate(clues, today);
  return date ? { date } : {};
}
