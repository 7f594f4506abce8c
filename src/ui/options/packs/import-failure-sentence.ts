import type { ImportFailure } from '../../../protocol/index.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';

const WHY = {
  cancelled: 'importCancelled',
  'too-many-packs': 'importTooManyPacks',
  'too-many-bytes': 'importTooManyBytes',
  'source-lost': 'importNotSaved',
  interrupted: 'importInterrupted',
  'not-saved': 'importNotSaved',
} as const satisfies Record<ImportFailure, MessageKey>;

/** That what has that title was not imported, and why. */
export function importFailureSentence(t: Translate, title: string, why?: ImportFailure): string {
  const failed = t('importFailed', [title]);
  return why === undefined ? failed : `${failed} ${t(WHY[why])}`;
}
