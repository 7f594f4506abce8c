import type { Settings } from '../../settings/index.ts';
import { Logo } from '../logo.tsx';
import type { Translate } from '../translate.ts';
import { Switch } from './switch.tsx';
import type { ChangeSettings } from './use-settings-change.ts';

interface PopupHeaderProps {
  readonly t: Translate;
  readonly settings: Settings | undefined;
  readonly change: ChangeSettings;
}

/** The name and the switch for everything. */
export function PopupHeader({ t, settings, change }: PopupHeaderProps) {
  return (
    <header class="bar">
      <h1>
        <Logo />
        {t('extensionName')}
      </h1>
      {settings && (
        <Switch
          label={t('switchEverywhere')}
          on={settings.enabled}
          onChange={(enabled) =>
            change(() => ({ enabled }), t(enabled ? 'saidOnEverywhere' : 'saidOffEverywhere'))
          }
        />
      )}
    </header>
  );
}
