import browser from 'webextension-polyfill';

/**
 * Whether a tab is in a private window, or this page itself. Extensions' pages run in the common context also over a
 * private window, so the tab has to be asked; without a tab nothing is known, and nothing is kept.
 */
export function isPrivate(tab: { readonly incognito: boolean } | undefined): boolean {
  return browser.extension.inIncognitoContext || (tab?.incognito ?? true);
}
