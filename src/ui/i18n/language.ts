import type { Translate } from './translate.ts';

/**
 * Names, glosses and claims are written in English unless their pack says otherwise, whatever the interface speaks:
 * screen readers have to know.
 */
export const PACK_LANGUAGE = 'en';

/** `lang` of what a pack’s texts say, by the language that the pack names. */
export function languageOf(pack: { readonly language?: string } | undefined): string {
  return pack?.language ?? PACK_LANGUAGE;
}

/** The same for Intl, which throws at what is no language tag; the author of a pack may have written "Deutsch (AT)". */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? PACK_LANGUAGE;
  } catch {
    return PACK_LANGUAGE;
  }
}

/** `lang` and `dir` of what is written in the interface's language. */
export function inLanguageOf(t: Translate): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: t('dateLocale'), dir: t('textDirection') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Keeps a date or a distance in its own order within a drawing, which runs from left to right in every language. */
export function inDrawing(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The page itself, too: scroll bars and the browser's own bubbles follow it. */
export function setDocumentLanguage(t: Translate, document: Document): void {
  Object.assign(document.documentElement, inLanguageOf(t));
}
