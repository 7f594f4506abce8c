export { type ArticleClues, MAX_JSON_LD, MAX_META, MAX_SCRIPTS, MAX_URL } from './article-clues.ts';
export type { ArticleDate, DateOrigin } from './article-date.ts';
export { type ArticleFacts, articleFacts } from './article-facts.ts';
