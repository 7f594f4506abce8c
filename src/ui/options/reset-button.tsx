import { type Settings, usual } from '../../settings/index.ts';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import type { Translate } from '../i18n/translate.ts';

interface ResetButtonProps {
  /** What the reader's organisation has set. */
  readonly managed: Partial<Settings>;
  readonly t: Translate;
  readonly change: ChangeSettings;
}

/** Puts every setting back to what it was at first. It asks nothing, for it can be undone. */
export function ResetButton({ managed, t, change }: ResetButtonProps) {
  return (
    <>
      <p>{t('resetHow')}</p>
      <button type="button" class="plain" onClick={() => change(() => usual(managed), t('saidReset'))}>
        {t('resetSettings')}
      </button>
    </>
  );
}
