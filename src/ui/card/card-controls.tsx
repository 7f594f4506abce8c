import { BACK_PATH, CLOSE_PATH, Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';

interface CardControlsProps {
  readonly t: Translate;
  readonly onBack: (() => void) | undefined;
  readonly onClose: (() => void) | undefined;
}

/** Back and close, above what scrolls. */
export function CardControls({ t, onBack, onClose }: CardControlsProps) {
  if (!onBack && !onClose) return null;
  return (
    <div class="controls">
      {onBack && (
        <button type="button" class="control back" onClick={onBack}>
          <Icon path={BACK_PATH} />
          {t('back')}
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
