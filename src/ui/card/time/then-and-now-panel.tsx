import type { CardModel, Day } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { Between } from './between.tsx';
import { LifeDates } from './life-dates.tsx';
import { StateLines } from './state-lines.tsx';
import {
  countedFrom,
  isEmptyState,
  isWorthSaying,
  measuredEnds,
  type ThenAndNow,
  tellsOfDays,
  thenAndNow,
} from './then-and-now.ts';

interface PanelProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly article: Day | undefined;
  /** The card lies on a page; others were looked up, and the page that may be behind them has nothing to do with it. */
  readonly isOnPage: boolean;
}

/** What the entity was on the article's day and is today; once, where the two agree. */
export function ThenAndNowPanel({ t, model, article, isOnPage }: PanelProps) {
  const view = thenAndNow(model);
  if (view.mode === 'changed') return <Changed t={t} model={model} article={article} view={view} />;
  const isUndated = isOnPage && view.mode === 'undated' && tellsOfDays(model);
  const undated = isUndated && <p class="undated">{t('undatedPage')}</p>;
  if (isEmptyState(view.now)) return <>{undated}</>;
  return (
    <section class="time" aria-label={t('thenAndNow')}>
      <h3>{view.mode === 'same' ? t('thenAndNow') : t('today', [formatDate(t, view.now.day)])}</h3>
      <StateLines t={t} state={view.now} article={article} />
      {undated}
    </section>
  );
}

interface ChangedProps extends Omit<PanelProps, 'isOnPage'> {
  readonly view: ThenAndNow & { readonly mode: 'changed' };
}

function Changed({ t, model, article, view }: ChangedProps) {
  const isOver = view.end !== undefined;
  const isThenSaid = isWorthSaying(view.then, model.kind);
  const measured = measuredEnds(view.then);
  const end = isOver && (
    <LifeDates
      t={t}
      kind={model.kind}
      from={model.from === view.end ? model.from : undefined}
      to={view.end}
      article={countedFrom(article, view.end, measured)}
    />
  );
  if (isEmptyState(view.then) && isEmptyState(view.now)) {
    return (
      <section class="time" aria-label={t('changedSince')}>
        <p class="changed-since">{t('changedSince')}</p>
        {end}
        <Between t={t} entries={view.between} article={article} />
      </section>
    );
  }
  return (
    <section class="time changed" aria-label={t('thenAndNow')}>
      <p class="changed-since">{t('changedSince')}</p>
      {isThenSaid && (
        <>
          <h3>{t('whenWritten', [formatDate(t, view.then.day)])}</h3>
          <StateLines t={t} state={view.then} article={article} />
        </>
      )}
      {isThenSaid && view.between.length > 0 && <h3>{t('inBetween')}</h3>}
      <Between t={t} entries={view.between} article={article} />
      {(isOver || isWorthSaying(view.now, model.kind)) && (
        <h3>{t('today', [formatDate(t, view.now.day)])}</h3>
      )}
      {end}
      {(isOver ? !isEmptyState(view.now) : isWorthSaying(view.now, model.kind)) && (
        <StateLines
          t={t}
          state={view.now}
          article={article}
          measured={measured}
          none="nothingLaterOnRecord"
        />
      )}
    </section>
  );
}
