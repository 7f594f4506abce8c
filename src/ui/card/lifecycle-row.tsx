import type { Day, LifecycleLine } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { lifecycleMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';
import { lifecyclePhrase, lifecycleTone } from './line-phrases.ts';
import { SourceNumbers } from './source-numbers.tsx';

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
  return (
    <>
      <span class="lifecycle">
        <span class={`chip ${lifecycleTone(line.state)}`}>{line.stale ? t('stateWas', [state]) : state}</span>{' '}
        {when !== undefined && <span>{when}</span>}
      </span>
      <span class="statement">
        {!isSameWord(line.text, state) && <bdi>{line.text}</bdi>}
        <SourceNumbers t={t} numbers={line.sources} />
      </span>
      <span class="when">
        <span>{t(line.stale ? 'whenLastChecked' : 'asOf', [checked])}</span>
      </span>
    </>
  );
}

/** "In force." beside "in force" says nothing. */
function isSameWord(text: string, state: string): boolean {
  return text.replace(/\.$/, '').toLowerCase() === state.toLowerCase();
}
