import type { Day, DatedLine as Line } from '../../../pack/index.ts';
import { Ending } from '../../elements/ending.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';
import { asOfPhrase, factPhrase, rolePhrase } from './line-phrases.ts';

interface DatedLineProps {
  readonly t: Translate;
  readonly line: Line;
  readonly article?: Day | undefined;
  /** A role is a noun phrase ("Was … when last checked"), a fact a whole sentence. */
  readonly as: 'phrase' | 'sentence';
  /** The fact is of something that happened, so that its date is no "since". */
  readonly happened?: boolean;
}

/** One statement with its period, its age and its sources. */
export function DatedLine({ t, line, article, as, happened = false }: DatedLineProps) {
  const period = as === 'phrase' ? rolePhrase(t, line, article) : factPhrase(t, line, { article, happened });
  const asOf = asOfPhrase(t, line);
  return (
    <>
      <span class="statement">
        {line.stale ? (
          <StaleText t={t} line={line} as={as} />
        ) : (
          <PackText>
            <Ending text={line.text} />
          </PackText>
        )}
        <SourceNumbers t={t} numbers={line.sources} />
      </span>
      <span class="when">
        {period !== undefined && <span>{period}</span>}
        {asOf !== undefined && <span>{asOf}</span>}
      </span>
    </>
  );
}

/** "Was President of X when last checked, Aug 2026": too old to say "is". */
function StaleText({ t, line, as }: Pick<DatedLineProps, 't' | 'line' | 'as'>) {
  const pattern = as === 'phrase' ? 'wasWhenLastChecked' : 'sentenceWhenLastChecked';
  return <Phrase t={t} of={pattern} parts={[<PackText>{line.text}</PackText>, formatDate(t, line.asOf)]} />;
}
