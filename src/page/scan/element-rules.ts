import type { Dom } from './dom.ts';

/**
 * What an element means for the text in and around it.
 * - `block`, `inline`: a boundary of flows, or none.
 * - `styled`: the tag doesn't tell, or is often restyled; ask the layout.
 * - `break`: a line break.
 * - `object`: not read, and no name spans it.
 * - `silent`: not read and not there for a reader of the text around it.
 * - `chrome`: a block that is part of the site, not of the article, unless it lies within the article.
 */
export type ElementRule = 'block' | 'inline' | 'styled' | 'break' | 'object' | 'silent' | 'chrome';

// Only what is frequent, or would be read wrongly by its style: the lists travel into every frame.
const TAGS: Readonly<Record<Exclude<ElementRule, 'styled'>, string>> = {
  block:
    'article blockquote body dd div dl dt figcaption figure form h1 h2 h3 h4 h5 h6 hr li main ol p section table td th tr ul',
  inline: 'wbr',
  break: 'br',
  object: 'button code input kbd label legend math menu nav object pre samp select svg textarea var',
  silent:
    'audio canvas iframe img link meta noembed noframes noscript picture rp rt rtc script style template video',
  chrome: 'aside footer header',
};

const RULES = new Map<string, ElementRule>();
for (const [rule, tags] of Object.entries(TAGS)) {
  // The keys of TAGS are rules; Object.entries widens them to strings.
  for (const tag of tags.split(' ')) RULES.set(tag, rule as ElementRule);
}

/** Attributes that say: this is no running text. One native test an element instead of one read for each. */
const EXCLUDED = [
  '[hidden]:not([hidden="until-found" i])',
  '[aria-hidden="true" i]',
  '[contenteditable]:not([contenteditable="false" i])',
  '[translate="no" i]',
  '.notranslate',
  ...'navigation menu menubar toolbar tablist search textbox combobox listbox button grid tree timer tooltip math code'
    .split(' ')
    .map((role) => `[role="${role}" i]`),
].join(',');

const SITE_CHROME = '[role="banner" i],[role="contentinfo" i],[role="complementary" i]';

/** What an element has that any of these selectors may mean: a short test that hardly any element passes. */
const MARKED = '[role],[hidden],[aria-hidden],[contenteditable],[translate],.notranslate';

/** Where the article is, and where site chrome isn't. */
const ARTICLE = 'article,[role="article" i]';

export function ruleOf(dom: Dom, element: Element): ElementRule {
  const rule = RULES.get(dom.localName(element)) ?? 'styled';
  if (rule === 'silent' || rule === 'break' || rule === 'object' || !dom.hasAttributes(element)) return rule;
  if (!dom.matches(element, MARKED)) return rule;
  if (dom.matches(element, EXCLUDED)) return 'object';
  return dom.matches(element, SITE_CHROME) ? 'chrome' : rule;
}

/** Only custom elements get their shadow root long after they came to the page. */
export function isCustom(dom: Dom, element: Element): boolean {
  return dom.localName(element).includes('-');
}

export function isArticleElement(dom: Dom, element: Element): boolean {
  return dom.matches(element, ARTICLE);
}

/** A page's headline often stands in a `header` of its own, before the article. */
export function holdsHeadline(dom: Dom, element: Element): boolean {
  return dom.localName(element) === 'header' && dom.find(element, 'h1') !== null;
}
