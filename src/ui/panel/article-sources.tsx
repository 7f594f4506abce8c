import type { ArticleModel } from '../../pack/index.ts';
import { SourceLines } from '../card/sources/sources-list.tsx';
import type { Translate } from '../i18n/translate.ts';

interface ArticleSourcesProps {
  readonly t: Translate;
  readonly article: ArticleModel;
}

/** The sources of everything above, numbered through. */
export function ArticleSources({ t, article }: ArticleSourcesProps) {
  if (article.sources.length === 0) return null;
  return (
    <details class="block fold article-sources">
      <summary>
        {t('sources')} <span class="count">{article.sources.length}</span>
      </summary>
      <SourceLines t={t} sources={article.sources} />
    </details>
  );
}
