import { useId } from 'preact/hooks';
import { isOffHere, siteChange } from '../../settings/index.ts';
import type { SettingProps } from '../controls/setting-props.ts';
import { Switch } from '../controls/switch.tsx';
import { Phrase } from '../i18n/phrase.tsx';

interface SiteSwitchProps extends SettingProps {
  readonly host: string;
}

/** "On bbc.com", and what that means while only chosen sites are marked. */
export function SiteSwitch({ t, host, settings, change }: SiteSwitchProps) {
  const hint = useId();
  const isOn = !isOffHere(settings, host);
  const turn = (on: boolean) =>
    change((before) => siteChange(before, host, on), t(on ? 'saidOnSite' : 'saidOffSite', [host]));
  return (
    <>
      <Switch
        label={<Phrase t={t} of="switchSite" parts={[<bdi>{host}</bdi>]} />}
        on={isOn}
        onChange={turn}
        describedBy={settings.onlyChosen ? hint : undefined}
      />
      {settings.onlyChosen && (
        <p id={hint} class="hint">
          {t(isOn ? 'siteIsChosen' : 'siteIsNotChosen')}
        </p>
      )}
    </>
  );
}

/** "Only on bbc.com", and back to all sites: one click each. */
export function WhereButton({ t, host, settings, change }: SiteSwitchProps) {
  if (settings.onlyChosen) {
    return (
      <button
        type="button"
        class="plain"
        onClick={() => change(() => ({ onlyChosen: false }), t('saidAllSites'))}
      >
        {t('onAllSites')}
      </button>
    );
  }
  const choose = () =>
    change(
      (before) => ({ onlyChosen: true, ...siteChange({ ...before, onlyChosen: true }, host, true) }),
      t('saidOnlyChosen', [host]),
    );
  return (
    <button type="button" class="plain" onClick={choose}>
      {/* One item of the button: between several there would be a gap where Korean has none. */}
      <span>
        <Phrase t={t} of="onlyThisSite" parts={[<bdi>{host}</bdi>]} />
      </span>
    </button>
  );
}
