import type { CardModel } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { PACK_LANGUAGE } from '../language.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import { SourceNumbers } from './source-numbers.tsx';

interface ContestedNoteProps {
  readonly t: Translate;
  readonly contested: CardModel['contested'];
}

/** One sentence pattern for every contested place: who recognises it as whose, who controls it, since when, as of when. */
export function ContestedNote({ t, contested }: ContestedNoteProps) {
  if (!contested) return null;
  const parts = [
    <bdi lang={PACK_LANGUAGE}>{contested.recognised}</bdi>,
    <bdi lang={PACK_LANGUAGE}>{contested.basis}</bdi>,
    <bdi lang={PACK_LANGUAGE}>{contested.controlledBy}</bdi>,
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
