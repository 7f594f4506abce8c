import { type ArticleClues, MAX_JSON_LD, MAX_META, MAX_SCRIPTS } from '../../article/index.ts';
import type { Dom } from './dom.ts';

const TIMES = [
  '[itemprop~="datePublished"]',
  '[pubdate]',
  'article header [datetime]',
  'article [datetime]',
  'main [datetime]',
];

const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/** Collects what a page says about its article; `breathe` between steps, as each may search the whole document. */
export async function readClues(
  document: Document,
  dom: Dom,
  url: string,
  breathe: () => Promise<void>,
): Promise<ArticleClues> {
  const jsonLd = dom
    .all(document, 'script', '[type="application/ld+json" i]')
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent)
    .filter((text) => text.length <= MAX_JSON_LD);
  await breathe();
  const metas = dom
    .all(document, 'meta', '[content]')
    .flatMap((meta) =>
      META_NAMES.map(
        (name) =>
          [dom.attribute(meta, name)?.toLowerCase() ?? '', dom.attribute(meta, 'content') ?? ''] as const,
      ),
    )
    .filter(([name, content]) => name !== '' && isShort(name) && isShort(content));
  const language = dom.attribute(document.documentElement, 'lang') ?? '';
  await breathe();
  const times = firstTimes(document, dom);
  return { url, ...(language && isShort(language) && { language }), jsonLd, metas, times };
}

/** What the first element of each kind says, in its attribute or else as text. */
function firstTimes(document: Document, dom: Dom): string[] {
  const times = dom.all(document, 'time', TIMES.join());
  return TIMES.flatMap((selector) => {
    const first = times.find((time) => dom.matches(time, selector));
    if (!first) return [];
    // A `time` may have its date in `content`, as microdata has elsewhere.
    return [dom.attribute(first, 'datetime') ?? dom.attribute(first, 'content') ?? first.textContent];
  }).filter(isShort);
}

function isShort(text: string): boolean {
  return text.length <= MAX_META;
}
