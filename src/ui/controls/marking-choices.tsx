import { KINDS } from '../../pack/index.ts';
import { KindIcon } from '../elements/icons.tsx';
import { kindsMessage } from '../i18n/labels.ts';
import { SETTING_WORDS, SettingChoice } from './setting-choice.tsx';
import type { SettingProps } from './setting-props.ts';
import { Switch } from './switch.tsx';

/** How much is marked, how it looks, and which kinds. */
export function MarkingChoices({ t, settings, change }: SettingProps) {
  return (
    <details class="marking fold">
      <summary class="block">
        <h2>{t('whatIsMarked')}</h2>
        <span class="chosen">{t(settings.peek ? 'peek' : SETTING_WORDS.density[settings.density])}</span>
      </summary>
      <div class="block">
        <SettingChoice of="density" t={t} settings={settings} change={change} />
        <SettingChoice of="mentions" t={t} settings={settings} change={change} />
        <SettingChoice of="markStyle" t={t} settings={settings} change={change} />
        <PeekSwitch t={t} settings={settings} change={change} />
        <KindBoxes t={t} settings={settings} change={change} />
      </div>
    </details>
  );
}

/** Nothing is marked but while a key is held, or from one press of a button to the next. */
export function PeekSwitch({ t, settings, change }: SettingProps) {
  return (
    <div class="peek-choice">
      <Switch
        label={t('peek')}
        on={settings.peek}
        onChange={(peek) => change(() => ({ peek }), t('saidChanged'))}
      />
      <p>{t('peekHint')}</p>
    </div>
  );
}

export function KindBoxes({ t, settings, change }: SettingProps) {
  return (
    <fieldset class="kinds">
      <legend>{t('kindsLegend')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="option">
          <input
            type="checkbox"
            checked={settings.kinds[kind] !== false}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              change(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } }), t('saidChanged'));
            }}
          />
          <KindIcon kind={kind} />
          {t(kindsMessage(kind))}
        </label>
      ))}
    </fieldset>
  );
}
