import type { ArticleModel, EntityId } from '../../pack/index.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { useOneStop } from '../lists/use-one-stop.ts';
import { PartHeading } from './article-parts.tsx';
import { entitiesById } from './entities-by-id.ts';
import { EntityLink } from './entity-link.tsx';

interface ArticleRelationsListProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly onOpen: (entity: EntityId) => void;
}

/** Who has to do with whom among those present, on the article's date. */
export function ArticleRelationsList({ t, article, onOpen }: ArticleRelationsListProps) {
  const byId = entitiesById(article);
  const oneStop = useOneStop<HTMLUListElement>();
  if (article.relations.length === 0) return null;
  const bySubject = [...Map.groupBy(article.relations, ({ from }) => from)];
  return (
    <section class="article-relations block">
      <PartHeading t={t} title="relationsAmongThem" />
      <ul {...oneStop}>
        {bySubject.map(([subject, relations]) => {
          const from = byId.get(subject);
          return (
            from && (
              <li key={subject}>
                <EntityLink t={t} entity={from} onOpen={onOpen} />
                <ul class="lines">
                  {[...Map.groupBy(relations, ({ type }) => type)].map(([type, ofType]) => (
                    <li key={type}>
                      <bdi class="relation-type" lang={languageOf(from)}>
                        {type}
                      </bdi>{' '}
                      {ofType.map(({ to }) => {
                        const other = byId.get(to);
                        return other && <EntityLink key={to} t={t} entity={other} onOpen={onOpen} />;
                      })}
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
