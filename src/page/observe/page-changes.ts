import { gather } from '../scheduling/after.ts';

/** How long changes are collected: a reader doesn't notice, a page that changes 200 times a second does. */
const DEBOUNCE = 200;

export interface PageChangesOptions {
  /** Called at once, before the next frame, for texts that are no longer what they were. */
  onTexts(nodes: ReadonlySet<Node>): void;
  /** Whether something changed in `node` that concerns us. */
  onNode(node: Node): boolean;
  /** Whether the element's own standing changed: it became an editor, or ceased to be one. */
  onRule(element: Element): boolean;
  /** The changes of the last moment are complete. */
  onSettled(): void;
}

/** Watches the document for changes of its text. */
export class PageChanges {
  readonly #observer: MutationObserver;
  readonly #options: PageChangesOptions;
  readonly #settleSoon: () => void;

  constructor(options: PageChangesOptions, signal: AbortSignal) {
    this.#options = options;
    this.#settleSoon = gather(DEBOUNCE, signal, options.onSettled);
    this.#observer = new MutationObserver((records) => this.#changed(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['contenteditable'],
    });
  }

  #changed(records: readonly MutationRecord[]): void {
    let concernsUs = false;
    let last: Node | undefined;
    const texts = new Set<Node>();
    for (const { type, target } of records) {
      if (type === 'characterData') texts.add(target);
      if (type === 'attributes')
        concernsUs = this.#options.onRule(target as Element) || concernsUs; // only elements have them
      else if (target !== last) concernsUs = this.#options.onNode(target) || concernsUs;
      last = target;
    }
    if (texts.size > 0) this.#options.onTexts(texts);
    if (concernsUs) this.#settleSoon();
  }
}
