import type { EntityId } from '../../../pack/index.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import type { CardMention, CardProps } from '../card-props.ts';
import { OtherName } from '../names/other-name.tsx';

interface EitherNoteProps {
  readonly t: Translate;
  readonly mention: CardMention | undefined;
  readonly choice: CardProps['choice'];
  readonly onOpen: (entity: EntityId) => void;
}

/** "Could be either": said before anything else about the entity, with what the reader can do about it. */
export function EitherNote({ t, mention, choice, onOpen }: EitherNoteProps) {
  if (mention?.confidence !== 'either') return null;
  const surface = <bdi>{mention.surface}</bdi>;
  const { runnerUp } = mention.evidence;
  return (
    <aside class="note either" aria-label={t('couldBeEither')}>
      <p>
        <strong>{t('couldBeEither')}</strong>{' '}
        {choice?.kept ? (
          <Phrase t={t} of={choice.kept === 'page' ? 'choseHere' : 'choseAlways'} parts={[surface]} />
        ) : (
          <Phrase t={t} of={mention.isSecond ? 'eitherSentenceOther' : 'eitherSentence'} parts={[surface]} />
        )}
      </p>
      <p class="choices">
        {runnerUp && (
          <button type="button" class="pill" onClick={() => onOpen(runnerUp.entity)}>
            <span>
              <Phrase t={t} of="showOther" parts={[<OtherName t={t} name={mention.runnerUpName} />]} />
            </span>
          </button>
        )}
        {choice && <Remember t={t} choice={choice} />}
      </p>
    </aside>
  );
}

/** Takes this entity for the name from now on, or takes that back. */
function Remember({
  t,
  choice,
}: {
  readonly t: Translate;
  readonly choice: NonNullable<CardProps['choice']>;
}) {
  if (choice.kept) {
    return (
      <button type="button" class="pill" onClick={choice.onForget}>
        {t('forgetChoice')}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="pill" onClick={() => choice.onKeep('page')}>
        {t('chooseHere')}
      </button>
      <button type="button" class="pill" onClick={() => choice.onKeep('always')}>
        {t('chooseAlways')}
      </button>
    </>
  );
}
