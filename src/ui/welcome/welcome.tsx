import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { EverywhereSwitch } from '../controls/everywhere-switch.tsx';
import { PrivacyLink } from '../controls/privacy-link.tsx';
import { SaidBar } from '../controls/said-bar.tsx';
import { SettingChoice } from '../controls/setting-choice.tsx';
import { useSettingsChange } from '../controls/use-settings-change.ts';
import { Logo } from '../elements/logo.tsx';
import { SampleArticle } from '../elements/sample-article.tsx';
import { inLanguageOf } from '../i18n/language.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { Shortcut, WelcomePlatform } from './welcome-platform.ts';

interface WelcomeProps {
  readonly platform: WelcomePlatform;
  readonly t: Translate;
}

/**
 * Opens once: what it does, on a sample that is marked like any page; what it may read; what sites can notice; three
 * settings. `translate="no"` keeps all but the sample unmarked: our own words, in the reader's language, are names elsewhere.
 */
export function Welcome({ platform, t }: WelcomeProps) {
  return (
    <main class="backgrounder own-page welcome" {...inLanguageOf(t)}>
      <header translate={false}>
        <h1>
          <Logo />
          {t('extensionName')}
        </h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try" translate={false}>
          {t('welcomeTry')}
        </h2>
        <p translate={false}>{t('welcomeTryHow')}</p>
        <SampleArticle />
        <Keys platform={platform} t={t} />
      </section>
      <Explanation t={t} title="welcomeReads" text="welcomeReadsText" />
      <Explanation t={t} title="welcomeNotices" text="welcomeNoticesText" />
      <p translate={false}>
        <PrivacyLink t={t} />
      </p>
      <ThreeSettings platform={platform} t={t} />
      <p class="done" translate={false}>
        <button type="button" class="action" onClick={platform.close}>
          {t('welcomeDone')}
        </button>
        <button type="button" class="plain" onClick={() => void platform.openPanel()}>
          {t('openPanel')}
        </button>
        <button type="button" class="plain" onClick={() => void platform.openOptions()}>
          {t('openOptions')}
        </button>
      </p>
    </main>
  );
}

/** The keys as they are: browsers give some, readers change them, and phones have none. */
function Keys({ platform, t }: WelcomeProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void platform.shortcuts().then(setShortcuts), [platform]);
  if (shortcuts.length === 0) return null;
  return (
    <div translate={false}>
      <p class="keys">{t('welcomeKeys')}</p>
      <ul class="keys">
        {shortcuts.map(({ keys, does }) => (
          <li key={keys}>
            <kbd dir="ltr">{keys}</kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ExplanationProps {
  readonly t: Translate;
  readonly title: MessageKey;
  readonly text: MessageKey;
}

function Explanation({ t, title, text }: ExplanationProps) {
  return (
    <section translate={false}>
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
    </section>
  );
}

/** Changes show in the sample above at once. */
function ThreeSettings({ platform, t }: WelcomeProps) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void platform.readSettings().then(setSettings), [platform]);
  const { said, change } = useSettingsChange({
    platform,
    notSaved: t('saidNotChanged'),
    onChanged: setSettings,
  });
  return (
    <section class="three-settings" translate={false}>
      <h2>{t('welcomeSettings')}</h2>
      {settings && (
        <>
          <SettingChoice of="density" t={t} settings={settings} change={change} />
          <SettingChoice of="markStyle" t={t} settings={settings} change={change} />
          <EverywhereSwitch t={t} settings={settings} change={change} />
        </>
      )}
      <SaidBar t={t} said={said} />
    </section>
  );
}
