import type { Day, LifecycleLine } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dated } from '../../i18n/forms.ts';
import { lifecycleMessage } from '../../i18n/labels.ts';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';
import { beyondState, lifecyclePhrase, lifecycleTone } from './line-phrases.ts';

interface LifecycleRowProps {
  readonly t: Translate;
  readonly line: LifecycleLine;
  readonly article?: Day | undefined;
}

/** "[lapsed] 17 Jul 2023, 8 weeks before this article", then the statement itself. */
export function LifecycleRow({ t, line, article }: LifecycleRowProps) {
  const when = lifecyclePhrase(t, line, article);
  const state = t(lifecycleMessage(line.state));
  const checked = formatDate(t, line.asOf);
  // Where that is nothing, its sources stand with the state.
  const says = beyondState(line);
  const sources = <SourceNumbers t={t} numbers={line.sources} />;
  return (
    <>
      <span class="lifecycle">
        <span class={`chip ${lifecycleTone(line.state)}`}>{line.stale ? t('stateWas', [state]) : state}</span>{' '}
        {when !== undefined && <span>{when}</span>}
        {says === undefined && sources}
      </span>
      {says !== undefined && (
        <span class="statement">
          <PackText>{says}</PackText>
          {sources}
        </span>
      )}
      <span class="when">
        <span>{line.stale ? t('whenLastChecked', [checked]) : dated(t, 'asOf', line.asOf, checked)}</span>
      </span>
    </>
  );
}
