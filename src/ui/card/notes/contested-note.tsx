import type { CardModel } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { SourceNumbers } from '../sources/source-numbers.tsx';
import { PackText } from '../text/pack-text.tsx';

interface ContestedNoteProps {
  readonly t: Translate;
  readonly contested: CardModel['contested'];
}

/** One sentence pattern for every contested place: who recognises it as whose, who controls it, since when, as of when. */
export function ContestedNote({ t, contested }: ContestedNoteProps) {
  if (!contested) return null;
  const parts = [
    <PackText>{contested.recognised}</PackText>,
    <PackText>{contested.basis}</PackText>,
    <PackText>{contested.controlledBy}</PackText>,
    formatDate(t, contested.asOf),
    contested.since === undefined ? '' : formatDate(t, contested.since),
  ];
  return (
    <section class="note contested" aria-label={t('contested')}>
      <h3>{t('contested')}</h3>
      <p>
        <Phrase t={t} of={contested.since === undefined ? 'contestedNow' : 'contestedSince'} parts={parts} />
        <SourceNumbers t={t} numbers={contested.sourceNumbers} />
      </p>
    </section>
  );
}
