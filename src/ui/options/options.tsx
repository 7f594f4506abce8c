import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { EverywhereSwitch } from '../controls/everywhere-switch.tsx';
import { KindBoxes, PeekSwitch } from '../controls/marking-choices.tsx';
import { PrivacyLink } from '../controls/privacy-link.tsx';
import { SaidBar } from '../controls/said-bar.tsx';
import { SettingChoice } from '../controls/setting-choice.tsx';
import type { SettingProps } from '../controls/setting-props.ts';
import { useSettingsChange } from '../controls/use-settings-change.ts';
import { Logo } from '../elements/logo.tsx';
import { SampleArticle } from '../elements/sample-article.tsx';
import { inLanguageOf } from '../i18n/language.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { BackupPart } from './backup/backup-part.tsx';
import { DwellChoice, TextSizeChoice } from './card-choices.tsx';
import { FoldReadChoice } from './fold-read-choice.tsx';
import { KeptChoices } from './kept-choices.tsx';
import { ManagedNote } from './managed-note.tsx';
import { MutedList } from './muted-list.tsx';
import type { OptionsPlatform } from './options-platform.ts';
import { PacksPart } from './packs/packs-part.tsx';
import { ResetButton } from './reset-button.tsx';
import { Sites } from './sites.tsx';
import { useManaged } from './use-managed.ts';
import { useStored } from './use-stored.ts';

interface OptionsProps {
  readonly platform: OptionsPlatform;
  readonly t: Translate;
}

/** Every setting in one place, with a sample that shows each change at once; whatever is changed can be taken back. */
export function Options({ platform, t }: OptionsProps) {
  const { stored, settle } = useStored(platform);
  const { said, change, act } = useSettingsChange({
    platform,
    notSaved: t('saidNotChanged'),
    onChanged: settle,
  });
  const managed = useManaged(platform);
  const theme = stored?.settings.theme;
  return (
    <main
      class="backgrounder own-page options"
      {...inLanguageOf(t)}
      data-theme={theme === 'page' ? undefined : theme}
    >
      <header translate={false}>
        <h1>
          <Logo />
          {t('optionsTitle')}
        </h1>
        <p class="lead">{t('optionsLead')}</p>
        {managed && <ManagedNote t={t} managed={managed} />}
      </header>
      {stored && (
        <>
          <SettingsParts t={t} settings={stored.settings} change={change} />
          <Part t={t} title="inThisArticle">
            <FoldReadChoice platform={platform} t={t} settings={stored.settings} change={change} act={act} />
          </Part>
          <Part t={t} title="optionsPacks">
            <PacksPart platform={platform} t={t} settings={stored.settings} change={change} act={act} />
          </Part>
          <Part t={t} title="optionsMuted">
            <MutedList platform={platform} t={t} muted={stored.settings.muted} change={change} />
          </Part>
          <Part t={t} title="optionsChoices">
            <KeptChoices platform={platform} t={t} choices={stored.choices} act={act} />
          </Part>
          <Part t={t} title="optionsBackup">
            <BackupPart platform={platform} t={t} stored={stored} act={act} />
          </Part>
          <Part t={t} title="optionsReset">
            <ResetButton managed={managed?.values ?? {}} t={t} change={change} />
          </Part>
          <p class="foot" translate={false}>
            <PrivacyLink t={t} />
          </p>
        </>
      )}
      <SaidBar t={t} said={said} />
    </main>
  );
}

function SettingsParts({ t, settings, change }: SettingProps) {
  return (
    <>
      <Part t={t} title="optionsWhere">
        <EverywhereSwitch t={t} settings={settings} change={change} />
        <Sites t={t} settings={settings} change={change} />
      </Part>
      <Part t={t} title="whatIsMarked" sample={<SampleArticle />}>
        <div class="beside">
          <SettingChoice of="density" t={t} settings={settings} change={change} />
          <SettingChoice of="markStyle" t={t} settings={settings} change={change} />
          <SettingChoice of="mentions" t={t} settings={settings} change={change} />
        </div>
        <PeekSwitch t={t} settings={settings} change={change} />
        <KindBoxes t={t} settings={settings} change={change} />
      </Part>
      <Part t={t} title="optionsCard">
        <DwellChoice t={t} settings={settings} change={change} />
        <SettingChoice of="theme" t={t} settings={settings} change={change} />
        <TextSizeChoice t={t} settings={settings} change={change} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly t: Translate;
  readonly title: MessageKey;
  /** Stands below the title and is marked; our own words, which are in the reader's language, are not. */
  readonly sample?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Part({ t, title, sample, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} translate={false}>
        {t(title)}
      </h2>
      {sample}
      <div translate={false}>{children}</div>
    </section>
  );
}
