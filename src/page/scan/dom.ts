/** The constructors whose prototypes hold the genuine accessors: the global object, or a simulated window. */
export interface DomView {
  readonly Node: { readonly prototype: Node };
  readonly Element: { readonly prototype: Element };
  readonly Document: { readonly prototype: Document };
}

/**
 * Reads of the DOM that a page can't forge. A form or a document answers `form.parentNode` with its own
 * `<input name="parentNode">`, in Chromium also for an extension, so accessors are taken from the prototypes.
 */
export interface Dom {
  /** To be compared with a number only: a forgery equals none. */
  nodeType(node: Node): number;
  parentNode(node: Node): ParentNode | null;
  isConnected(node: Node): boolean;
  data(text: Text): string;
  localName(element: Element): string;
  shadowRoot(element: Element): ShadowRoot | null;
  hasAttributes(element: Element): boolean;
  attribute(element: Element, name: string): string | null;
  matches(element: Element, selector: string): boolean;
  find(root: Element, selector: string): Element | null;
  contentType(document: Document): string;
  body(document: Document): HTMLElement | null;
  /**
   * The first elements of a tag that match the selector. By tag, as `querySelectorAll` takes 40 ms a call where a
   * page has 200,000 elements.
   */
  all(document: Document, tag: string, selector: string): readonly Element[];
  walker(document: Document, root: Node): TreeWalker;
  /** All text below `root`, which is no form. */
  texts(root: Element): TreeWalker;
}

/** What a walker shows: texts, and CDATA sections, which are texts too. */
const TEXT = 4 | 8;

/** No page's own facts stand behind so many others. */
const MAX_FOUND = 1_000;

function bindDom(view: DomView): Dom {
  const { Node, Element, Document } = view;
  const hasAttributes = Element.prototype.hasAttributes;
  const attribute = Element.prototype.getAttribute;
  const matches = Element.prototype.matches;
  const find = Element.prototype.querySelector;
  const byTag = Document.prototype.getElementsByTagName;
  const walker = Document.prototype.createTreeWalker;
  const localName = getter(Element.prototype, 'localName');
  const shadowRoot = getter(Element.prototype, 'shadowRoot');
  return {
    // What is asked of every node is read plainly, several times as fast: a forgery is an element, no number or string.
    nodeType: (node) => node.nodeType,
    parentNode: getter(Node.prototype, 'parentNode'),
    isConnected: getter(Node.prototype, 'isConnected'),
    data: (text) => text.data, // texts have no named children
    localName: (element) => {
      const name: unknown = element.localName;
      return typeof name === 'string' ? name : localName(element);
    },
    shadowRoot: (element) => (element.shadowRoot === null ? null : shadowRoot(element)),
    contentType: getter(Document.prototype, 'contentType'),
    body: getter(Document.prototype, 'body'),
    hasAttributes: (element) => hasAttributes.call(element),
    attribute: (element, name) => attribute.call(element, name),
    matches: (element, selector) => matches.call(element, selector),
    find: (root, selector) => find.call(root, selector),
    all: (document, tag, selector) =>
      Array.prototype.slice
        .call(byTag.call(document, tag), 0, MAX_FOUND)
        .filter((element: Element) => matches.call(element, selector)),
    // Elements and text only, and no filter callback: a callback makes the walk 5 to 10 times slower.
    walker: (document, root) => walker.call(document, root, 1 | TEXT),
    texts: (root) => walker.call(root.ownerDocument, root, TEXT),
  };
}

let bound: Dom | undefined;

/** The accessors for `document`: the script's own prototypes, or those of a simulated window in Node. */
export function domOf(document: Document): Dom {
  if (typeof Node === 'function') {
    bound ??= bindDom(globalThis);
    return bound;
  }
  // A simulated window carries its constructors, which the DOM's types don't say.
  return bindDom(document.defaultView as unknown as DomView);
}

function getter<Target extends object, Key extends keyof Target>(
  prototype: Target,
  key: Key,
): (target: Target) => Target[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  // A simulated DOM may keep a plain property where browsers have an accessor.
  if (!get) return (target) => target[key];
  return (target) => get.call(target);
}
