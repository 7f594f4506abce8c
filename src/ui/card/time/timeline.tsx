import type { Day, Period } from '../../../pack/index.ts';
import { Ending } from '../../elements/ending.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { lifecycleMessage } from '../../i18n/labels.ts';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';
import { isPoint, periodParts } from './line-phrases.ts';
import type { TimelineRow } from './timeline-rows.ts';

interface TimelineProps {
  readonly t: Translate;
  readonly rows: readonly TimelineRow[];
}

/** What happened and what lasted, with the article's date marked among it. */
export function Timeline({ t, rows }: TimelineProps) {
  return (
    <ol class="timeline">
      {rows.map((row) => (
        <Row key={keyOf(row)} t={t} row={row} />
      ))}
    </ol>
  );
}

function Row({ t, row }: { readonly t: Translate; readonly row: TimelineRow }) {
  if (row.at === 'article' || row.at === 'today') return <DayRow t={t} row={row} />;
  const { sources } = row.at === 'event' ? row.event : row.period;
  return (
    <li class={row.at === 'period' ? `${row.side} lasting` : row.side}>
      <span class="date">{row.at === 'event' ? formatDate(t, row.event.date) : fromTo(t, row)}</span>{' '}
      <span class="what">
        {row.at === 'event' ? (
          <PackText>
            <Ending text={row.event.text} />
          </PackText>
        ) : (
          <PeriodText t={t} period={row.period} />
        )}
        <SourceNumbers t={t} numbers={sources} />
      </span>
    </li>
  );
}

function PeriodText({ t, period }: { readonly t: Translate; readonly period: Period }) {
  const { state, text } = periodParts(period);
  const name = state && t(lifecycleMessage(state));
  if (text === undefined) return <>{name}</>;
  return (
    <>
      {name && `${t('stateSays', [name])} `}
      <PackText>{text}</PackText>
    </>
  );
}

/** The day that the reader stands on, in words and not only in colour. */
function DayRow({ t, row }: { readonly t: Translate; readonly row: TimelineRow & { readonly day: Day } }) {
  return (
    <li class={row.at}>
      <span class="date">{formatDate(t, row.day)}</span>{' '}
      <span class="what">{t(row.at === 'article' ? 'thisArticle' : 'todayShort')}</span>
    </li>
  );
}

/** "4 Aug 2021 – 18 Sept 2023"; what goes on leaves the end open, and a treaty that has lapsed does not go on. */
export function fromTo(t: Translate, { period }: TimelineRow & { readonly at: 'period' }): string {
  const from = formatDate(t, period.from);
  const { state, to } = period;
  if (to === period.from || (to === undefined && state !== undefined && isPoint(state))) return from;
  return t('datesFromTo', [from, to === undefined ? '' : formatDate(t, to)]).trim();
}

function keyOf(row: TimelineRow): string {
  if (row.at === 'event') return row.event.date + row.event.text;
  return row.at === 'period' ? `${row.period.from} ${row.period.to} ${row.period.text}` : row.at;
}
