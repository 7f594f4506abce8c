import type { CardModel, Day } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import type { Translate } from '../translate.ts';
import { SourceNumbers } from './source-numbers.tsx';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';

interface TimelineProps {
  readonly t: Translate;
  readonly events: CardModel['events'];
  readonly article: Day | undefined;
  readonly today: Day;
}

/** What happened, with the article's date marked among it. */
export function Timeline({ t, events, article, today }: TimelineProps) {
  return (
    <ol class="timeline">
      {timelineRows(events, { article, today }).map((row) => (
        <Row key={row.at === 'event' ? row.event.date + row.event.text : row.at} t={t} row={row} />
      ))}
    </ol>
  );
}

function Row({ t, row }: { readonly t: Translate; readonly row: TimelineRow }) {
  if (row.at !== 'event') {
    return (
      <li class={row.at}>
        <span class="date">{formatDate(t, row.day)}</span>{' '}
        <span class="what">{t(row.at === 'article' ? 'thisArticle' : 'todayShort')}</span>
      </li>
    );
  }
  return (
    <li class={row.side}>
      <span class="date">{formatDate(t, row.event.date)}</span>{' '}
      <span class="what">
        <bdi>{row.event.text}</bdi>
        <SourceNumbers t={t} numbers={row.event.sources} />
      </span>
    </li>
  );
}
