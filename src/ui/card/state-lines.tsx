import type { Day, StateOnDay } from '../../pack/index.ts';
import type { Translate } from '../translate.ts';
import { DatedLine } from './dated-line.tsx';
import { LifecycleRow } from './lifecycle-row.tsx';
import { isEmptyState } from './then-and-now.ts';

interface StateLinesProps {
  readonly t: Translate;
  readonly state: StateOnDay;
  readonly article: Day | undefined;
}

/** Status and roles on one day. */
export function StateLines({ t, state, article }: StateLinesProps) {
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
          <DatedLine t={t} line={line} article={article} as="phrase" />
        </li>
      ))}
    </ul>
  );
}
