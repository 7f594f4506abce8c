import type { Tab } from '../browsers/driver.ts';

/** What pages of the tests may define for those who look at them. */
export interface SelfTesting {
  /** Settles once the page has done all that it does by itself. */
  done?: Promise<unknown>;
  /** What the page finds when it checks itself. */
  selfTest?: () => unknown;
  /** The names of the page's own highlights. */
  ownHighlights?: readonly string[];
}

export interface PageSnapshot {
  /** The document and its open shadow roots as markup. */
  readonly markup: string;
  /** What the page found about itself, with what it always may: its text, its size, its focus. */
  readonly selfTest: string;
  /** The page's own highlights, with the number of their ranges. */
  readonly ownHighlights: string;
  readonly otherHighlights: number;
  /** Texts marked where no mark may be. */
  readonly marksInExcluded: readonly string[];
}

/** Waits for the page's own work, then looks at it as the page itself could. */
export function snapshotOf(tab: Tab): Promise<PageSnapshot> {
  return tab.evaluate(async () => {
    const page = globalThis as SelfTesting;
    await page.done;
    // A page may have an element named like any of these.
    const read = <T>(type: { prototype: object }, name: string, of: Node): T =>
      Object.getOwnPropertyDescriptor(type.prototype, name)?.get?.call(of);
    const top = read<HTMLElement>(Document, 'documentElement', document);
    const body = read<HTMLElement>(Document, 'body', document);
    const markupOf = (root: Element | ShadowRoot): string => {
      const all = [...(root.querySelectorAll as (selector: string) => Iterable<Element>).call(root, '*')];
      const shadows = all.map((element) => read<ShadowRoot | null>(Element, 'shadowRoot', element));
      const own = root instanceof Element ? read<string>(Element, 'outerHTML', root) : root.innerHTML;
      return [own, ...shadows.filter((shadow) => shadow !== null).map(markupOf)].join('\n');
    };
    const own = new Set(page.ownHighlights ?? []);
    const ownCounts: string[] = [];
    const marksInExcluded: string[] = [];
    let otherHighlights = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (own.has(name)) ownCounts.push(`${name}: ${highlight.size}`);
      else otherHighlights++;
      highlight.forEach(({ startContainer, startOffset, endOffset }) => {
        const excluded =
          'input,textarea,select,pre,code,svg,[contenteditable]:not([contenteditable=false]),[data-excluded]';
        const parent = startContainer.parentElement;
        if (!own.has(name) && parent && Element.prototype.closest.call(parent, excluded))
          marksInExcluded.push(startContainer.nodeValue?.slice(startOffset, endOffset) ?? '');
      });
    });
    return {
      markup: markupOf(top),
      selfTest: JSON.stringify([
        await page.selfTest?.(),
        body?.innerText,
        [top?.scrollWidth, top?.scrollHeight],
        read<Element | null>(Document, 'activeElement', document)?.tagName,
        getSelection()?.toString(),
      ]),
      ownHighlights: ownCounts.join(),
      otherHighlights,
      marksInExcluded,
    };
  });
}
