import type { SettingProps } from './setting-props.ts';
import { Switch } from './switch.tsx';

/** The switch for everything. It is off, too, while everything is off for a while; on, it ends that. */
export function EverywhereSwitch({ t, settings, change }: SettingProps) {
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
