import type { CardModel, Change, Day, StateOnDay } from '../../pack/index.ts';
import { dateWithSpan, formatDate } from '../dates.ts';
import type { Translate } from '../translate.ts';
import { DatedLine } from './dated-line.tsx';
import { LifecycleRow } from './lifecycle-row.tsx';
import { isEmptyState, thenAndNow } from './then-and-now.ts';

interface PanelProps {
  readonly t: Translate;
  readonly model: CardModel;
  readonly article: Day | undefined;
}

/** What the entity was on the article's day and is today; once, where the two agree. */
export function ThenAndNowPanel({ t, model, article }: PanelProps) {
  const view = thenAndNow(model);
  if (view.mode !== 'changed') {
    const isSame = view.mode === 'same';
    if (isEmptyState(view.now)) return isSame ? null : <Undated t={t} />;
    return (
      <section class="time" aria-label={t('thenAndNow')}>
        <h3>{isSame ? t('thenAndNow') : t('today', [formatDate(t, view.now.day)])}</h3>
        <StateLines t={t} state={view.now} article={article} />
        {!isSame && <Undated t={t} />}
      </section>
    );
  }
  return (
    <section class="time changed" aria-label={t('thenAndNow')}>
      <p class="flag">{t('changedSince')}</p>
      <h3>{t('whenWritten', [formatDate(t, view.then.day)])}</h3>
      <StateLines t={t} state={view.then} article={article} />
      <Between t={t} changes={view.between} article={article} />
      <h3>{t('today', [formatDate(t, view.now.day)])}</h3>
      <StateLines t={t} state={view.now} article={article} />
    </section>
  );
}

function Undated({ t }: Pick<PanelProps, 't'>) {
  return <p class="undated">{t('undatedPage')}</p>;
}

interface StateLinesProps {
  readonly t: Translate;
  readonly state: StateOnDay;
  readonly article: Day | undefined;
}

function StateLines({ t, state, article }: StateLinesProps) {
  if (isEmptyState(state)) return <p class="none">{t('nothingOnRecord')}</p>;
  return (
    <ul class="lines">
      {state.lifecycle && (
        <li>
          <LifecycleRow t={t} line={state.lifecycle} article={article} />
        </li>
      )}
      {state.roles.map((line) => (
        <li key={line.text + line.from}>
          <DatedLine t={t} line={line} article={article} />
        </li>
      ))}
    </ul>
  );
}

interface BetweenProps {
  readonly t: Translate;
  readonly changes: readonly Change[];
  readonly article: Day | undefined;
}

function Between({ t, changes, article }: BetweenProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t('inBetween')}</h3>
      <ul class="lines">
        {changes.map((change) => (
          <li key={change.what + change.date + change.line.text}>
            <span class="statement">
              {t(change.what === 'began' ? 'began' : 'ended')} <bdi>{change.line.text}</bdi>
            </span>
            <span class="when">
              <span>{dateWithSpan(t, article, change.date)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
