import { Logo } from '../elements/logo.tsx';
import { inLanguageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';

interface PrivacyProps {
  readonly t: Translate;
}

/** What PRIVACY.md says, for readers who have the extension and no repository. */
export function Privacy({ t }: PrivacyProps) {
  return (
    <main class="backgrounder own-page welcome" {...inLanguageOf(t)} translate={false}>
      <header>
        <h1>
          <Logo />
          {t('privacyTitle')}
        </h1>
        <p class="lead">{t('privacyLead')}</p>
      </header>
      <section>
        <h2>{t('welcomeReads')}</h2>
        <p>{t('welcomeReadsText')}</p>
      </section>
      <section>
        <h2>{t('welcomeNotices')}</h2>
        <ul>
          <li>{t('privacyMarks')}</li>
          <li>{t('privacyPacks')}</li>
          <li>{t('privacyCard')}</li>
          <li>{t('privacyNot')}</li>
        </ul>
      </section>
    </main>
  );
}
