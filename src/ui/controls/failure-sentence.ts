import type { FailureCode } from '../../protocol/index.ts';
import type { MessageKey } from '../i18n/translate.ts';

const SENTENCES = {
  'pack-damaged': 'failurePackDamaged',
  'pack-missing': 'failurePackMissing',
  'unknown-entity': 'failureUnknownEntity',
  'unknown-request': 'failureBug',
  'bad-request': 'failureBug',
  'browser-refused': 'failureRefused',
  timeout: 'failureTimeout',
  unreachable: 'failureUnreachable',
  bug: 'failureBug',
} as const satisfies Record<FailureCode, MessageKey>;

/** One sentence for the reader; the failure's own message is for "details". */
export function failureSentence(code: FailureCode): MessageKey {
  return SENTENCES[code];
}
