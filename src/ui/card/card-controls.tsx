import { BACK_PATH, CLOSE_PATH, Icon, MOVE_PATH, PIN_PATH } from '../elements/icons.tsx';
import { languageOf } from '../i18n/language.ts';
import type { CardProps } from './card-props.ts';

type CardControlsProps = Pick<CardProps, 't' | 'model' | 'onClose' | 'onPin' | 'isPinned' | 'move'> & {
  readonly onBack: (() => void) | undefined;
};

/** Back, pin and close, above what scrolls. A pinned card can be dragged by them. */
export function CardControls({
  t,
  model,
  onBack,
  onClose,
  onPin,
  isPinned = false,
  move,
}: CardControlsProps) {
  if (!onBack && !onClose) return null;
  return (
    <div class="controls" onPointerDown={move?.onGrab}>
      {onBack && (
        <button type="button" class="control back" onClick={onBack}>
          <Icon path={BACK_PATH} />
          {t('back')}
        </button>
      )}
      {/* For the eye alone: the card has its heading, wherever it is scrolled to. */}
      <bdi class="whose" lang={languageOf(model.pack)} aria-hidden="true">
        {model.name}
      </bdi>
      {move && (
        <button
          type="button"
          class="control move"
          onClick={move.onClick}
          onKeyDown={move.onKey}
          aria-label={t('move')}
          title={t('move')}
        >
          <Icon path={MOVE_PATH} />
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
