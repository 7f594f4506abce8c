import { PACK_LANGUAGE } from '../language.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import type { CardProps } from './card-props.ts';

interface MuteButtonProps {
  readonly t: Translate;
  readonly name: string;
  readonly mute: NonNullable<CardProps['mute']>;
}

/** Names what it mutes and where. The same button takes it back, so that focus stays where it is. */
export function MuteButton({ t, name, mute: { isMuted, onMute } }: MuteButtonProps) {
  return (
    <span class="mute">
      <button type="button" class="action" onClick={() => onMute(!isMuted)}>
        <span>
          <Phrase
            t={t}
            of={isMuted ? 'unmuteEntity' : 'muteEntity'}
            parts={[<bdi lang={PACK_LANGUAGE}>{name}</bdi>]}
          />
        </span>
      </button>
      <span role="status">{isMuted && t('entityMuted')}</span>
    </span>
  );
}
