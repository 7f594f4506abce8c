import type { Dom } from './dom.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The article's language as the page declares it, a BCP 47 tag. */
export function pageLanguage(document: Document, dom: Dom): string | undefined {
  const declared = [
    ...attributes(document, dom, 'article[lang],main[lang]', 'lang'),
    dom.attribute(dom.documentElement(document), 'lang'),
    ...attributes(document, dom, 'body[lang]', 'lang'),
    ...attributes(
      document,
      dom,
      'meta[http-equiv="content-language" i],meta[property="og:locale"]',
      'content',
    ),
  ];
  for (const value of declared) {
    const tag = value?.trim().replace('_', '-') ?? '';
    if (LANGUAGE.test(tag)) return tag;
  }
  return undefined;
}

function attributes(document: Document, dom: Dom, selector: string, name: string): (string | null)[] {
  return Array.from(dom.all(document, selector), (element) => dom.attribute(element, name)).slice(0, 1);
}
