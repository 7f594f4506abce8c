import browser from 'webextension-polyfill';

/** The string of `_locales` for the reader's language, with $1, $2… replaced. */
export function translate(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
