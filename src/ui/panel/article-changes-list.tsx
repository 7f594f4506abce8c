import type { ArticleModel, Change, EntityId } from '../../pack/index.ts';
import { SourceNumbers } from '../card/sources/source-numbers.tsx';
import { dateWithSpan } from '../i18n/dates.ts';
import { languageOf } from '../i18n/language.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import { useOneStop } from '../lists/use-one-stop.ts';
import { PartHeading } from './article-parts.tsx';
import { changeWords } from './change-words.ts';
import { entitiesById } from './entities-by-id.ts';
import { EntityLink } from './entity-link.tsx';

interface ArticleListProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly onOpen: (entity: EntityId) => void;
}

/** What has begun or ended since the article was written, entity by entity. */
export function ArticleChangesList({ t, article, onOpen }: ArticleListProps) {
  const byId = entitiesById(article);
  const oneStop = useOneStop<HTMLUListElement>();
  if (article.changes.length === 0) return null;
  return (
    <section class="article-changes block">
      <PartHeading t={t} title="changedSince" />
      <ul {...oneStop}>
        {article.changes.map(({ entity, changes }) => {
          const known = byId.get(entity);
          return (
            known && (
              <li key={entity}>
                <EntityLink t={t} entity={known} onOpen={onOpen} />
                <ul class="lines">
                  {changes.map((change) => {
                    const { what, date, line } = change;
                    return (
                      <li key={what + date + line.text}>
                        <span class="statement">
                          <ChangeText t={t} change={change} language={languageOf(known)} />
                          <SourceNumbers t={t} numbers={line.sources} />
                        </span>
                        <span class="when">{dateWithSpan(t, article.date, date)}</span>
                      </li>
                    );
                  })}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

interface ChangeTextProps {
  readonly t: Translate;
  readonly change: Change;
  readonly language: string;
}

function ChangeText({ t, change, language }: ChangeTextProps) {
  const { frame, state, text } = changeWords(t, change);
  const own = text !== undefined && <bdi lang={language}>{text}</bdi>;
  const words = (
    <>
      {own && state !== undefined ? `${t('stateSays', [state])} ` : state}
      {own}
    </>
  );
  return frame ? <Phrase t={t} of={frame} parts={[words]} /> : words;
}
