import { BACK_PATH, CLOSE_PATH, Icon, PIN_PATH } from '../icons.tsx';
import type { CardProps } from './card-props.ts';

type CardControlsProps = Pick<CardProps, 't' | 'onClose' | 'onPin' | 'isPinned'> & {
  readonly onBack: (() => void) | undefined;
};

/** Back, pin and close, above what scrolls. */
export function CardControls({ t, onBack, onClose, onPin, isPinned = false }: CardControlsProps) {
  if (!onBack && !onClose) return null;
  return (
    <div class="controls">
      {onBack && (
        <button type="button" class="control back" onClick={onBack}>
          <Icon path={BACK_PATH} />
          {t('back')}
        </button>
      )}
      {onPin && (
        <button
          type="button"
          class="control pin"
          onClick={onPin}
          aria-pressed={isPinned}
          aria-label={t('pin')}
          title={t('pin')}
        >
          <Icon path={PIN_PATH} />
        </button>
      )}
      {onClose && (
        <button type="button" class="control close" onClick={onClose} aria-label={t('close')}>
          <Icon path={CLOSE_PATH} />
        </button>
      )}
    </div>
  );
}
