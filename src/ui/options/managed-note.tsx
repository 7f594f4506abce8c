import type { Managed } from '../../settings/index.ts';
import { enumerated } from '../i18n/forms.ts';
import type { Translate } from '../i18n/translate.ts';

interface ManagedNoteProps {
  readonly t: Translate;
  readonly managed: Managed;
}

/** That an organisation has set defaults, and which of them are ignored. */
export function ManagedNote({ t, managed: { values, ignored } }: ManagedNoteProps) {
  return (
    <>
      {Object.keys(values).length > 0 && <p class="quiet">{t('managedNote')}</p>}
      {ignored.length > 0 && <p class="problem">{t('managedIgnored', [enumerated(t, ignored)])}</p>}
    </>
  );
}
