import type { EntityId } from '../../pack/index.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import type { CardMention } from './card-props.ts';

interface EitherNoteProps {
  readonly t: Translate;
  readonly mention: CardMention | undefined;
  readonly onOpen: (entity: EntityId) => void;
}

/** "Could be either": said before anything else about the entity. */
export function EitherNote({ t, mention, onOpen }: EitherNoteProps) {
  const runnerUp = mention?.evidence.runnerUp;
  if (mention?.confidence !== 'either') return null;
  return (
    <aside class="note either" aria-label={t('couldBeEither')}>
      <p>
        <strong>{t('couldBeEither')}</strong>{' '}
        <Phrase t={t} of="eitherSentence" parts={[<bdi>{mention.surface}</bdi>]} />
      </p>
      {runnerUp && (
        <button type="button" class="pill" onClick={() => onOpen(runnerUp.entity)}>
          <Phrase t={t} of="showOther" parts={[<bdi>{mention.runnerUpName ?? t('theOther')}</bdi>]} />
        </button>
      )}
    </aside>
  );
}
