import type { ArticleModel, EntityId } from '../../pack/index.ts';
import { SourceNumbers } from '../card/source-numbers.tsx';
import { dateWithSpan } from '../dates.ts';
import { languageOf } from '../language.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import { EntityLink } from './entity-link.tsx';
import { entitiesById } from './entity-names.ts';

interface ArticleListProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly onOpen: (entity: EntityId) => void;
}

/** What has begun or ended since the article was written, entity by entity. */
export function ArticleChangesList({ t, article, onOpen }: ArticleListProps) {
  const byId = entitiesById(article);
  if (article.changes.length === 0) return null;
  return (
    <section class="article-changes block">
      <h2>{t('changedSince')}</h2>
      <ul>
        {article.changes.map(({ entity, changes }) => {
          const known = byId.get(entity);
          return (
            known && (
              <li key={entity}>
                <EntityLink t={t} entity={known} onOpen={onOpen} />
                <ul class="lines">
                  {changes.map(({ what, date, line }) => (
                    <li key={what + date + line.text}>
                      <span class="statement">
                        <Phrase t={t} of={what} parts={[<bdi lang={languageOf(known)}>{line.text}</bdi>]} />
                        <SourceNumbers t={t} numbers={line.sources} />
                      </span>
                      <span class="when">{dateWithSpan(t, article.date, date)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
