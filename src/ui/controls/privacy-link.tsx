import type { Translate } from '../i18n/translate.ts';

/** As the build names it; lies beside the extension's other pages. */
const PAGE = 'privacy.html';

interface PrivacyLinkProps {
  readonly t: Translate;
}

/** Opens the page about privacy in a tab of its own. */
export function PrivacyLink({ t }: PrivacyLinkProps) {
  return (
    <a href={PAGE} target="_blank" rel="noopener">
      {t('privacyTitle')}
    </a>
  );
}
