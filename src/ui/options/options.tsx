import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Logo } from '../logo.tsx';
import { DensityChoice, KindBoxes, MarkStyleChoice, MentionsChoice } from '../popup/marking-choices.tsx';
import { SaidBar } from '../popup/said-bar.tsx';
import { Switch } from '../popup/switch.tsx';
import { useSettingsChange } from '../popup/use-settings-change.ts';
import type { MessageKey, Translate } from '../translate.ts';
import { SampleArticle } from '../welcome/sample-article.tsx';
import { DwellChoice, ThemeChoice } from './card-choices.tsx';
import type { OptionsDoor } from './options-door.ts';
import { ResetButton } from './reset-button.tsx';
import { Sites } from './sites.tsx';
import { useLiveSettings } from './use-live-settings.ts';

interface OptionsProps {
  readonly door: OptionsDoor;
  readonly t: Translate;
}

/** Every setting in one place, with a sample that shows each change at once; whatever is changed can be taken back. */
export function Options({ door, t }: OptionsProps) {
  const settings = useLiveSettings(door);
  const { said, change } = useSettingsChange({
    door,
    notSaved: t('saidNotChanged'),
    onChanged: () => undefined,
  });
  const theme = settings?.theme;
  return (
    <main
      class="backgrounder popup options"
      lang={t('dateLocale')}
      dir={t('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme === 'page' ? undefined : theme}
    >
      <header>
        <h1>
          <Logo />
          {t('optionsTitle')}
        </h1>
        <p class="lead">{t('optionsLead')}</p>
      </header>
      {settings && (
        <>
          <Part t={t} title="optionsWhere">
            <Switch
              label={t('switchEverywhere')}
              on={settings.enabled}
              onChange={(enabled) =>
                change(() => ({ enabled }), t(enabled ? 'saidOnEverywhere' : 'saidOffEverywhere'))
              }
            />
            <Sites t={t} settings={settings} change={change} />
          </Part>
          <Part t={t} title="whatIsMarked">
            <SampleArticle />
            <div class="beside">
              <DensityChoice t={t} settings={settings} change={change} />
              <MarkStyleChoice t={t} settings={settings} change={change} />
              <MentionsChoice t={t} settings={settings} change={change} />
            </div>
            <KindBoxes t={t} settings={settings} change={change} />
          </Part>
          <Part t={t} title="optionsCard">
            <DwellChoice t={t} settings={settings} change={change} />
            <ThemeChoice t={t} settings={settings} change={change} />
          </Part>
          <Part t={t} title="optionsReset">
            <ResetButton t={t} change={change} />
          </Part>
        </>
      )}
      <SaidBar t={t} said={said} />
    </main>
  );
}

interface PartProps {
  readonly t: Translate;
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}

function Part({ t, title, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}
