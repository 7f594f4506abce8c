import type { Dom } from './dom.ts';

export type Display = 'block' | 'inline' | 'none';

/** What only layout knows of an element. In a browser it asks the style, in Node the tag has to do. */
export interface LayoutReader {
  /** For an element whose tag doesn't tell. */
  display(dom: Dom, element: Element): Display;
  /** Whether a block is rendered at all. */
  isShown(block: Element): boolean;
}

/** Tags that every browser's style sheet makes blocks, and custom elements, which on real pages are blocks. */
const BLOCK_BY_DEFAULT =
  /-|^(?:address|caption|center|details|dialog|dir|fieldset|hgroup|html|search|slot|summary|tbody|tfoot|thead)$/;

const NOT_SHOWN =
  /^(?:area|base|col|colgroup|datalist|embed|frameset|head|map|optgroup|option|param|source|title|track)$/;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Layout for a document that was never laid out. */
export const layoutByTagName: LayoutReader = {
  display(dom, element) {
    if (HIDDEN_STYLE.test(dom.attribute(element, 'style') ?? '')) return 'none';
    const tag = dom.localName(element);
    if (NOT_SHOWN.test(tag)) return 'none';
    return BLOCK_BY_DEFAULT.test(tag) ? 'block' : 'inline';
  },
  isShown: (block) => {
    const style = block.getAttribute('style');
    return style === null || !HIDDEN_STYLE.test(style);
  },
};

/**
 * Layout as the browser has it. The answer is kept for elements of the same tag and class in a parent of the
 * same tag and class, so a page of 100,000 spans asks for a few dozen styles. `none` isn't kept: of two alike
 * elements one may be folded away.
 */
export function layoutByStyle(): LayoutReader {
  const known = new Map<string, Map<string, Display>>();
  const checkVisibility = Element.prototype.checkVisibility;
  return {
    display(dom, element) {
      const parent = dom.parentNode(element);
      const above = parent && dom.nodeType(parent) === 1 ? keyOf(dom, parent as Element) : ''; // nodeType 1 is an element
      const alike = known.get(above) ?? new Map<string, Display>();
      const key = keyOf(dom, element);
      const cached = alike.get(key);
      if (cached) return cached;
      const { display } = getComputedStyle(element);
      const answer = display === 'none' ? 'none' : isInline(display) ? 'inline' : 'block';
      if (answer !== 'none') known.set(above, alike.set(key, answer));
      return answer;
    },
    isShown: (block) => checkVisibility.call(block, { visibilityProperty: true }),
  };
}

function isInline(display: string): boolean {
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** Strings that are there already are kept: to join new ones, only to look something up, takes longer than the rest. */
function keyOf(dom: Dom, element: Element): string {
  const tag = dom.localName(element);
  if (!dom.hasAttributes(element)) return tag;
  const style = dom.attribute(element, 'style');
  const classes = dom.attribute(element, 'class');
  const id = dom.attribute(element, 'id');
  if (style === null && classes === null && id === null) return tag;
  return `${tag}.${classes ?? ''}#${id ?? ''}{${style ?? ''}`;
}
