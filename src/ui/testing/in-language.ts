import { readFileSync } from 'node:fs';
import type { Translate } from '../i18n/translate.ts';

/** The strings of one language as the browser's i18n gives them. */
export function inLanguage(language: string): Translate {
  // Our own file; tests/languages looks at what is in it.
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  return (key, substitutions = []) =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, index) => substitutions[Number(index) - 1] ?? '',
    );
}
