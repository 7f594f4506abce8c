import type { Settings } from '../../settings/index.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ChangeSettings } from './use-settings-change.ts';

/** What a control of the reader's settings needs. */
export interface SettingProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}
