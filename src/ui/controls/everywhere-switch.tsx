import type { Settings } from '../../settings/index.ts';
import type { Translate } from '../translate.ts';
import { Switch } from './switch.tsx';
import type { ChangeSettings } from './use-settings-change.ts';

interface EverywhereSwitchProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** The switch for everything. It is off, too, while everything is off for a while; on, it ends that. */
export function EverywhereSwitch({ t, settings, change }: EverywhereSwitchProps) {
  return (
    <Switch
      label={t('switchEverywhere')}
      on={settings.enabled && settings.snoozedUntil <= Date.now()}
      onChange={(enabled) =>
        change(
          () => (enabled ? { enabled, snoozedUntil: 0 } : { enabled }),
          t(enabled ? 'saidOnEverywhere' : 'saidOffEverywhere'),
        )
      }
    />
  );
}
