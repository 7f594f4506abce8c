import type { Settings } from '../../settings/index.ts';
import { EverywhereSwitch } from '../controls/everywhere-switch.tsx';
import type { ChangeSettings } from '../controls/use-settings-change.ts';
import { Logo } from '../elements/logo.tsx';
import type { Translate } from '../i18n/translate.ts';

interface HeaderBarProps {
  readonly t: Translate;
  readonly settings: Settings | undefined;
  readonly change: ChangeSettings;
}

/** The name and the switch for everything. */
export function HeaderBar({ t, settings, change }: HeaderBarProps) {
  return (
    <header class="bar">
      <h1>
        <Logo />
        {t('extensionName')}
      </h1>
      {settings && <EverywhereSwitch t={t} settings={settings} change={change} />}
    </header>
  );
}
