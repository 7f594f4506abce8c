import type { ArticleClues } from './article-clues.ts';
import { type ArticleDate, articleDate } from './article-date.ts';

/** What a page's clues come to. */
export interface ArticleFacts {
  readonly date?: ArticleDate;
  /** The page's language, as a BCP 47 primary subtag in small letters. */
  readonly language?: string;
}

/** The article's date and language as the page declares them; `today` is `YYYY-MM-DD`. */
export function articleFacts(clues: ArticleClues, today: string): ArticleFacts {
  const date = articleDate(clues, today);
  const language = primarySubtag(clues.language);
  return { ...(date && { date }), ...(language && { language }) };
}

/** "de" of "de-AT"; pages write "de_AT" and "DE" too. */
function primarySubtag(language = ''): string | undefined {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(language)?.[1]?.toLowerCase();
}
