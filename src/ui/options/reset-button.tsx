import { DEFAULT_SETTINGS } from '../../settings/index.ts';
import type { ChangeSettings } from '../popup/use-settings-change.ts';
import type { Translate } from '../translate.ts';

interface ResetButtonProps {
  readonly t: Translate;
  readonly change: ChangeSettings;
}

/** Puts every setting back to what it was at first. It asks nothing, for it can be undone. */
export function ResetButton({ t, change }: ResetButtonProps) {
  return (
    <>
      <p>{t('resetHow')}</p>
      <button type="button" class="action" onClick={() => change(() => DEFAULT_SETTINGS, t('saidReset'))}>
        {t('resetSettings')}
      </button>
    </>
  );
}
