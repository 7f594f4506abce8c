import type { Settings } from '../../settings/index.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';
import { Switch } from './switch.tsx';
import type { ChangeSettings } from './use-settings-change.ts';

interface SiteSwitchProps {
  readonly t: Translate;
  readonly host: string;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** "On bbc.com"; says nothing while all is off, for it would change nothing. */
export function SiteSwitch({ t, host, settings, change }: SiteSwitchProps) {
  if (!settings.enabled) return null;
  const turn = (on: boolean) =>
    change(
      ({ disabledSites }) => {
        const others = disabledSites.filter((site) => site !== host);
        return { disabledSites: on ? others : [...others, host] };
      },
      t(on ? 'saidOnSite' : 'saidOffSite', [host]),
    );
  return (
    <Switch
      label={<Phrase t={t} of="switchSite" parts={[<bdi>{host}</bdi>]} />}
      on={!settings.disabledSites.includes(host)}
      onChange={turn}
    />
  );
}
