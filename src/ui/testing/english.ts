import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../i18n/translate.ts';

/** The English strings as the browser's i18n gives them, for tests and pictures. */
export const english: Translate = (key, substitutions = []) =>
  messages[key].message.replace(/\$([1-9])/g, (_, index) => substitutions[Number(index) - 1] ?? '');
