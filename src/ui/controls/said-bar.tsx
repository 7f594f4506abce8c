import type { Translate } from '../i18n/translate.ts';
import type { Said } from './use-settings-change.ts';

interface SaidBarProps {
  readonly t: Translate;
  readonly said: Said | undefined;
}

/** What was just changed, and the way back. */
export function SaidBar({ t, said }: SaidBarProps) {
  return (
    <div class="said" role="status">
      {said && (
        <p>
          <span>{said.sentence}</span>
          {said.undo && (
            <button type="button" class="plain" onClick={said.undo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
