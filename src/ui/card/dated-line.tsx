import type { Day, DatedLine as Line } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import { periodPhrase } from './line-phrases.ts';
import { SourceNumbers } from './source-numbers.tsx';

interface DatedLineProps {
  readonly t: Translate;
  readonly line: Line;
  readonly article?: Day | undefined;
}

/** One statement with its period, its age and its sources. */
export function DatedLine({ t, line, article }: DatedLineProps) {
  const period = periodPhrase(t, line, article);
  return (
    <>
      <span class="statement">
        {line.stale ? <StaleText t={t} line={line} /> : <bdi>{line.text}</bdi>}
        <SourceNumbers t={t} numbers={line.sources} />
      </span>
      <span class="when">
        {period !== undefined && <span>{period}</span>}
        {!line.stale && <span>{t('asOf', [formatDate(t, line.asOf)])}</span>}
      </span>
    </>
  );
}

/** "Was President of X when last checked, Aug 2026": too old to say "is". */
function StaleText({ t, line }: Pick<DatedLineProps, 't' | 'line'>) {
  return <Phrase t={t} of="wasWhenLastChecked" parts={[<bdi>{line.text}</bdi>, formatDate(t, line.asOf)]} />;
}
