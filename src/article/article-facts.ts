import type { ArticleClues } from './article-clues.ts';
import { type ArticleDate, articleDate } from './article-date.ts';

/** What a page's clues come to. */
export interface ArticleFacts {
  readonly date?: ArticleDate;
  /** A BCP 47 tag. */
  readonly lang?: string;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const LANGUAGE_METAS = ['content-language', 'og:locale'];

/** The article's date and language as the page declares them; `today` is `YYYY-MM-DD`. */
export function articleFacts(clues: ArticleClues, today: string): ArticleFacts {
  const date = articleDate(clues, today);
  const lang = articleLanguage(clues);
  return { ...(date && { date }), ...(lang !== undefined && { lang }) };
}

function articleLanguage({ languages, metas }: ArticleClues): string | undefined {
  const inMetas = metas.filter(([name]) => LANGUAGE_METAS.includes(name)).map(([, content]) => content);
  return [...languages, ...inMetas]
    .map((text) => text.trim().replace('_', '-'))
    .find((text) => LANGUAGE.test(text));
}
