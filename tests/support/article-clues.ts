import type { ArticleClues } from '../../src/article/index.ts';

/** What an English page without a date says about its article. */
export const CLUES: ArticleClues = {
  url: 'https://example.org/',
  jsonLd: [],
  metas: [],
  times: [],
};
