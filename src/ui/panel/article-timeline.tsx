import {
  type ArticleEntity,
  type ArticleEvent,
  type ArticleModel,
  type EntityId,
  firstDay,
} from '../../pack/index.ts';
import { SourceNumbers } from '../card/sources/source-numbers.tsx';
import { Ending } from '../elements/ending.tsx';
import { formatDate } from '../i18n/dates.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { useOneStop } from '../lists/use-one-stop.ts';
import { PartHeading } from './article-parts.tsx';
import { entitiesById } from './entities-by-id.ts';
import { EntityLink } from './entity-link.tsx';

interface ArticleTimelineProps {
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly onOpen: (entity: EntityId) => void;
}

/** What happened to those present, around the article's date, which is marked among it. */
export function ArticleTimeline({ t, article, onOpen }: ArticleTimelineProps) {
  const { timeline, date } = article;
  const byId = entitiesById(article);
  const oneStop = useOneStop<HTMLOListElement>();
  if (timeline.length === 0) return null;
  const before = timeline.filter((event) => date === undefined || firstDay(event.date) <= date);
  const after = timeline.slice(before.length);
  const rows = (events: readonly ArticleEvent[], side: string) =>
    events.map((event) => (
      <EventRow
        key={event.date + event.text}
        t={t}
        event={event}
        side={side}
        entity={byId.get(event.entity)}
        onOpen={onOpen}
      />
    ));
  return (
    <section class="article-timeline block">
      <PartHeading t={t} title="timeline" />
      <ol class="timeline" {...oneStop}>
        {rows(before, 'past')}
        {date !== undefined && (
          <li class="article">
            <span class="date">{formatDate(t, date)}</span> <span class="what">{t('thisArticle')}</span>
          </li>
        )}
        {rows(after, 'after-article')}
      </ol>
    </section>
  );
}

interface EventRowProps extends Pick<ArticleTimelineProps, 't' | 'onOpen'> {
  readonly event: ArticleEvent;
  readonly side: string;
  readonly entity: ArticleEntity | undefined;
}

function EventRow({ t, event, side, entity, onOpen }: EventRowProps) {
  return (
    <li class={side}>
      <span class="date">{formatDate(t, event.date)}</span>{' '}
      {entity && <EntityLink t={t} entity={entity} onOpen={onOpen} />}{' '}
      <span class="what">
        <bdi lang={languageOf(entity)}>
          <Ending text={event.text} />
        </bdi>
        <SourceNumbers t={t} numbers={event.sources} />
      </span>
    </li>
  );
}
