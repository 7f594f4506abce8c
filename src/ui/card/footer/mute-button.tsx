import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import type { CardProps } from '../card-props.ts';
import { PackText } from '../text/pack-text.tsx';

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
          <Phrase t={t} of={isMuted ? 'unmuteEntity' : 'muteEntity'} parts={[<PackText>{name}</PackText>]} />
        </span>
      </button>
      <span role="status">{isMuted && t('entityMuted')}</span>
    </span>
  );
}
