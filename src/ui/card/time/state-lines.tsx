import type { Day, DatedLine as Line, PartialDate, StateOnDay } from '../../../pack/index.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { DatedLine } from './dated-line.tsx';
import { LifecycleRow } from './lifecycle-row.tsx';
import { countedFrom, isEmptyState } from './then-and-now.ts';

interface StateLinesProps {
  readonly t: Translate;
  readonly state: StateOnDay;
  readonly article: Day | undefined;
  /** Dates whose distance from the article stands on the card already. */
  readonly measured?: ReadonlySet<PartialDate>;
  /** What to say of a day without status and roles. */
  readonly none?: MessageKey;
}

/** Status and roles on one day. */
export function StateLines({ t, state, article, measured, none = 'nothingOnRecord' }: StateLinesProps) {
  const articleOf = ({ from }: Line) => countedFrom(article, from, measured);
  if (isEmptyState(state)) return <p class="none">{t(none)}</p>;
  return (
    <ul class="lines">
      {state.lifecycle && (
        <li>
          <LifecycleRow t={t} line={state.lifecycle} article={articleOf(state.lifecycle)} />
        </li>
      )}
      {state.roles.map((line) => (
        <li key={line.text + line.from}>
          <DatedLine t={t} line={line} article={articleOf(line)} as="phrase" />
        </li>
      ))}
    </ul>
  );
}
