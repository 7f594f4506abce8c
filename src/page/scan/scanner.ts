import type { BlockNode, Inherited } from './block-node.ts';
import type { Dom } from './dom.ts';
import { holdsHeadline, isArticleElement, isCustom, ruleOf } from './element-rules.ts';
import type { Flow } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { LayoutReader } from './layout-reader.ts';
import { readWhole } from './whole-flow.ts';

/** How many nodes are walked between two looks at the clock. */
const NODES_PER_LOOK = 16;

export interface ScanEnvironment {
  readonly document: Document;
  readonly dom: Dom;
  readonly layout: LayoutReader;
  /** The node of a block that need not be read again, as long as it inherits the same. */
  reuse(element: Element, inherited: Inherited): BlockNode | undefined;
  /** The node to fill for a block or shadow root that is read. */
  nodeFor(root: Element | ShadowRoot, inherited: Inherited): BlockNode;
  /** An element whose text isn't read: changes in it are of no interest. */
  skipped(element: Element): void;
  /** An element whose text isn't read because it isn't rendered now. */
  hidden(element: Element): void;
  /** An element without a shadow root that may get one yet. */
  bare(element: Element): void;
  now(): number;
}

interface OpenElement {
  /** The element, or the host of a shadow root. */
  readonly element: Element;
  readonly inherited: Inherited;
  /** The nearest block: its own, or one above. */
  readonly block: OpenBlock;
  readonly above: OpenElement | undefined;
}

interface OpenBlock {
  readonly node: BlockNode;
  readonly element: Element;
  /** What was found in it so far. */
  readonly items: (Flow | BlockNode)[];
}

/**
 * Reads one block into flows, some milliseconds at a time. The walk is iterative, enters no excluded subtree,
 * and survives that the page changes between two slices.
 */
export class Scanner {
  readonly #environment: ScanEnvironment;
  readonly #walker: TreeWalker;
  readonly #builder: FlowBuilder;
  readonly #shadowRoots: BlockNode[] = [];
  /** The innermost open element; none when all is read. */
  #open: OpenElement | undefined;
  #entered = true;

  constructor(node: BlockNode, environment: ScanEnvironment) {
    const host = 'host' in node.root ? node.root.host : node.root;
    this.#environment = environment;
    this.#walker = environment.dom.walker(environment.document, node.root);
    this.#builder = new FlowBuilder(host, (flow) => this.#open?.block.items.push(flow));
    this.#open = {
      element: host,
      inherited: node.inherited,
      block: { node, element: host, items: [] },
      above: undefined,
    };
    if (host === node.root) this.#readShadow(host, this.#open);
  }

  /** Shadow roots met on the way, to be read in their turn. */
  get shadowRoots(): readonly BlockNode[] {
    return this.#shadowRoots;
  }

  /** Walks until `deadline`; whether it is done. */
  run(deadline: number): boolean {
    if (!this.#stillAttached()) this.#leaveDetached();
    for (let nodes = 1; this.#open; nodes++) {
      this.#step(this.#open);
      if (nodes % NODES_PER_LOOK === 0 && this.#environment.now() > deadline) break;
    }
    return this.#open === undefined;
  }

  /** One move of the walk; `#entered` says that the current node is the open element, with its children to come. */
  #step(open: OpenElement): void {
    let parent: OpenElement | undefined = open;
    if (this.#entered) {
      const child = this.#walker.firstChild();
      if (child) {
        this.#visit(child, open);
        return;
      }
      parent = this.#leave(open);
      if (!parent) return;
    }
    const sibling = this.#walker.nextSibling();
    if (sibling) {
      this.#visit(sibling, parent);
      return;
    }
    const node = this.#walker.parentNode();
    // The page moved what was being read to another place, which its change makes dirty: end here.
    if (node !== parent.element && parent.above) this.#leaveAll();
    else this.#leave(parent);
  }

  #leaveAll(): void {
    while (this.#open) this.#leave(this.#open);
  }

  #visit(node: Node, parent: OpenElement): void {
    const { dom } = this.#environment;
    this.#entered = false;
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) {
      const text = node as Text; // nodeType 3 is a text node, 4 a CDATA section, which is one as well
      this.#builder.addText(text, dom.data(text), parent.inherited.isLink);
    } else {
      this.#entered = this.#enter(node as Element, parent); // the walker shows nothing but text and elements
    }
  }

  /** Whether the element's children are to be read. */
  #enter(element: Element, parent: OpenElement): boolean {
    const { dom, layout } = this.#environment;
    const inherited =
      dom.localName(element) === 'a' ? { ...parent.inherited, isLink: true } : parent.inherited;
    const rule = ruleOf(dom, element);
    switch (rule) {
      case 'break':
        this.#builder.addBreak();
        return false;
      case 'silent':
        return this.#skip(element);
      case 'object':
        this.#builder.addObject();
        return this.#skip(element);
      case 'chrome':
        if (!inherited.inArticle && !holdsHeadline(dom, element)) return this.#skip(element);
        return this.#enterBlock(element, parent, inherited);
      case 'block':
        if (inherited.inArticle || !isArticleElement(dom, element))
          return this.#enterBlock(element, parent, inherited);
        return this.#enterBlock(element, parent, { ...inherited, inArticle: true });
    }
    const display = rule === 'inline' ? 'inline' : layout.display(dom, element);
    if (display === 'none') return this.#hide(element);
    if (display === 'block') return this.#enterBlock(element, parent, inherited);
    this.#open = { element, inherited, block: parent.block, above: parent };
    this.#readShadow(element, this.#open);
    return true;
  }

  #hide(element: Element): false {
    this.#environment.hidden(element);
    return this.#skip(element);
  }

  #skip(element: Element): false {
    this.#environment.skipped(element);
    return false;
  }

  #enterBlock(element: Element, parent: OpenElement, inherited: Inherited): boolean {
    const known = this.#environment.reuse(element, inherited);
    const node = known ?? this.#environment.nodeFor(element, inherited);
    this.#builder.startBlock(parent.block.element);
    parent.block.items.push(node);
    if (known) return false;
    const whole = readWhole(element, inherited.isLink, this.#environment);
    if (whole) {
      node.items = whole;
      return false;
    }
    this.#builder.startBlock(element);
    this.#open = { element, inherited, block: { node, element, items: [] }, above: parent };
    this.#readShadow(element, this.#open);
    return true;
  }

  #readShadow(element: Element, { inherited, block }: OpenElement): void {
    const { dom, bare } = this.#environment;
    const root = dom.shadowRoot(element);
    if (!root) {
      if (isCustom(dom, element)) bare(element);
      return;
    }
    const node = this.#environment.nodeFor(root, inherited);
    this.#builder.startBlock(block.element);
    block.items.push(node);
    this.#shadowRoots.push(node);
  }

  /** Goes back to what is above. */
  #leave({ element, block, above }: OpenElement): OpenElement | undefined {
    this.#entered = false;
    if (block.element === element) {
      // The flow's text is emitted into the block that is still open.
      this.#builder.startBlock(above?.block.element ?? element);
      block.node.items = block.items;
    }
    this.#open = above;
    return above;
  }

  #stillAttached(): boolean {
    return this.#environment.dom.isConnected(this.#walker.currentNode);
  }

  /** The page removed what was being read: go on after the innermost open element that is still there. */
  #leaveDetached(): void {
    while (this.#open && !this.#environment.dom.isConnected(this.#open.element)) this.#leave(this.#open);
    if (!this.#open) return;
    this.#walker.currentNode = this.#open.above ? this.#open.element : this.#walker.root;
    this.#leave(this.#open);
  }
}
