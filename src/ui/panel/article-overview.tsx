import type { EntityId } from '../../pack/index.ts';
import type { PageReport } from '../../protocol/index.ts';
import { failureSentence } from '../controls/failure-sentence.ts';
import { useAnswer } from '../controls/use-answer.ts';
import type { Translate } from '../i18n/translate.ts';
import { ArticleChangesList } from './article-changes-list.tsx';
import { ArticleMapDrawing } from './article-map-drawing.tsx';
import { ArticleParts } from './article-parts.tsx';
import { ArticleRelationsList } from './article-relations-list.tsx';
import { ArticleSources } from './article-sources.tsx';
import { ArticleTimeline } from './article-timeline.tsx';
import { CopyArticle } from './copy-article.tsx';
import type { PanelPlatform } from './panel-platform.ts';
import { UnknownNames } from './unknown-names.tsx';
import { WhoIsWho } from './who-is-who.tsx';

interface ArticleOverviewProps {
  readonly platform: PanelPlatform;
  readonly t: Translate;
  readonly report: PageReport;
  readonly foldRead: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

/** The article laid out: who is who, what changed since, when what happened, who has to do with whom. */
export function ArticleOverview({ platform, t, report, foldRead, onOpen }: ArticleOverviewProps) {
  const ids = report.entities.map(({ entity }) => entity);
  const date = report.date?.day;
  const answer = useAnswer(`${date} ${ids.join(' ')}`, () =>
    platform.askWorker('article', { entities: ids, ...(date === undefined ? {} : { articleDate: date }) }),
  );
  if (!answer) return <p class="loading block">{t('loading')}</p>;
  if (!answer.ok) {
    return (
      <p class="block problem" role="alert">
        {t('namesFailed')} {t(failureSentence(answer.failure.code))}
      </p>
    );
  }
  const article = answer.value;
  return (
    <>
      <ArticleParts t={t} article={article} names={ids.length} />
      <WhoIsWho
        platform={platform}
        t={t}
        article={article}
        mentioned={report.entities}
        foldRead={foldRead}
        onOpen={onOpen}
      />
      <ArticleChangesList t={t} article={article} onOpen={onOpen} />
      <ArticleMapDrawing t={t} article={article} onOpen={onOpen} />
      <ArticleTimeline t={t} article={article} onOpen={onOpen} />
      <ArticleRelationsList t={t} article={article} onOpen={onOpen} />
      <CopyArticle platform={platform} t={t} article={article} mentioned={report.entities} />
      <ArticleSources t={t} article={article} />
      <UnknownNames key={ids.join(' ')} platform={platform} t={t} />
    </>
  );
}
