import type { Dom } from './dom.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Where a page declares its language, in the order of trust: tag, selector, attribute. */
const DECLARATIONS = [
  ['article', '[lang]', 'lang'],
  ['main', '[lang]', 'lang'],
  ['html', '[lang]', 'lang'],
  ['body', '[lang]', 'lang'],
  ['meta', '[http-equiv="content-language" i],[property="og:locale"]', 'content'],
] as const;

/** The article's language as the page declares it, a BCP 47 tag. */
export function pageLanguage(document: Document, dom: Dom): string | undefined {
  for (const [tag, selector, attribute] of DECLARATIONS) {
    const [first] = dom.all(document, tag, selector);
    const language = first && dom.attribute(first, attribute)?.trim().replace('_', '-');
    if (language && LANGUAGE.test(language)) return language;
  }
  return undefined;
}
