import type { BlockNode, Surroundings } from './block-node.ts';
import type { Dom } from './dom.ts';
import { holdsHeadline, isArticleElement, ruleOf } from './element-rules.ts';
import type { Flow } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { LayoutReader } from './layout-reader.ts';

/** How many nodes are walked between two looks at the clock. */
const NODES_PER_LOOK = 64;

export interface ScanEnvironment {
  readonly document: Document;
  readonly dom: Dom;
  readonly layout: LayoutReader;
  /** The node of a block that need not be read again, as long as the same is around it. */
  reuse(element: Element, around: Surroundings): BlockNode | undefined;
  /** The node to fill for a block or shadow root that is read. */
  nodeFor(root: Element | ShadowRoot, around: Surroundings): BlockNode;
  /** An element whose text isn't read: changes in it are of no interest. */
  skipped(element: Element): void;
  /** An element whose text isn't read because it isn't rendered now. */
  hidden(element: Element): void;
  now(): number;
}

interface OpenElement {
  readonly element: Element;
  readonly isLink: boolean;
  readonly inArticle: boolean;
  /** Of a block: its node and what was found in it so far. */
  readonly block: OpenBlock | undefined;
}

interface OpenBlock {
  readonly node: BlockNode;
  /** The block, or the host of a shadow root. */
  readonly element: Element;
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
  readonly #open: OpenElement[] = [];
  readonly #blocks: OpenBlock[] = [];
  readonly #shadowRoots: BlockNode[] = [];
  readonly #host: Element;
  #entered = true;

  constructor(node: BlockNode, environment: ScanEnvironment) {
    const host = 'host' in node.root ? node.root.host : node.root;
    this.#host = host;
    this.#environment = environment;
    this.#walker = environment.dom.walker(environment.document, node.root);
    const block: OpenBlock = { node, element: host, items: [] };
    this.#blocks.push(block);
    this.#open.push({ element: host, ...node.around, block });
    this.#builder = new FlowBuilder(host, (flow) => this.#blocks.at(-1)?.items.push(flow));
    if (host === node.root) this.#readShadow(host, node.around);
  }

  /** Shadow roots met on the way, to be read in their turn. */
  get shadowRoots(): readonly BlockNode[] {
    return this.#shadowRoots;
  }

  /** Walks until `deadline`; whether it is done. */
  run(deadline: number): boolean {
    if (!this.#stillAttached()) this.#leaveDetached();
    for (let nodes = 1; this.#open.length > 0; nodes++) {
      this.#step();
      if (nodes % NODES_PER_LOOK === 0 && this.#environment.now() > deadline) return this.#open.length === 0;
    }
    return true;
  }

  /** One move of the walk; `#entered` says that the current node is an open element with its children to come. */
  #step(): void {
    if (this.#entered) {
      const child = this.#walker.firstChild();
      if (child) {
        this.#visit(child);
        return;
      }
      this.#leave();
      if (this.#open.length === 0) return;
    }
    const sibling = this.#walker.nextSibling();
    if (sibling) {
      this.#visit(sibling);
      return;
    }
    const parent = this.#walker.parentNode();
    // The page moved what was being read to another place, which its change makes dirty: end here.
    if (parent !== this.#open.at(-1)?.element && this.#open.length > 1) this.#leaveAll();
    else this.#leave();
  }

  #leaveAll(): void {
    while (this.#open.length > 0) this.#leave();
  }

  #visit(node: Node): void {
    const { dom } = this.#environment;
    this.#entered = false;
    if (dom.nodeType(node) === 3) {
      const text = node as Text; // nodeType 3 is a text node
      this.#builder.addText(text, dom.data(text), this.#open.at(-1)?.isLink ?? false);
    } else {
      this.#entered = this.#enter(node as Element); // the walker shows nothing but text and elements
    }
  }

  /** Whether the element's children are to be read. */
  #enter(element: Element): boolean {
    const { dom, layout } = this.#environment;
    const above = this.#open.at(-1);
    const inArticle = above?.inArticle ?? false;
    const isLink = (above?.isLink ?? false) || dom.localName(element) === 'a';
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
        if (!inArticle && !holdsHeadline(dom, element)) return this.#skip(element);
        return this.#enterBlock(element, { isLink, inArticle });
      case 'block':
        return this.#enterBlock(element, { isLink, inArticle: inArticle || isArticleElement(dom, element) });
    }
    const display = rule === 'inline' ? 'inline' : layout.display(dom, element);
    if (display === 'none') return this.#hide(element);
    if (display === 'block') return this.#enterBlock(element, { isLink, inArticle });
    this.#open.push({ element, isLink, inArticle, block: undefined });
    this.#readShadow(element, { isLink, inArticle });
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

  #enterBlock(element: Element, around: Surroundings): boolean {
    const known = this.#environment.reuse(element, around);
    this.#builder.startBlock(element);
    const node = known ?? this.#environment.nodeFor(element, around);
    this.#blocks.at(-1)?.items.push(node);
    if (known) {
      this.#builder.startBlock(this.#nearestBlock());
      return false;
    }
    const block: OpenBlock = { node, element, items: [] };
    this.#blocks.push(block);
    this.#open.push({ element, ...around, block });
    this.#readShadow(element, around);
    return true;
  }

  #readShadow(element: Element, around: Surroundings): void {
    const root = this.#environment.dom.shadowRoot(element);
    if (!root) return;
    const node = this.#environment.nodeFor(root, around);
    this.#builder.startBlock(this.#nearestBlock());
    this.#blocks.at(-1)?.items.push(node);
    this.#shadowRoots.push(node);
  }

  #leave(): void {
    this.#entered = false;
    const left = this.#open.pop();
    if (!left?.block) return;
    // The flow's text is emitted into the block that is still open.
    this.#builder.startBlock(left.element);
    left.block.node.items = left.block.items;
    this.#blocks.pop();
    this.#builder.startBlock(this.#nearestBlock());
  }

  #nearestBlock(): Element {
    return this.#blocks.at(-1)?.element ?? this.#host;
  }

  #stillAttached(): boolean {
    return this.#environment.dom.isConnected(this.#walker.currentNode);
  }

  /** The page removed what was being read: go on after the innermost open element that is still there. */
  #leaveDetached(): void {
    const { dom } = this.#environment;
    while (this.#open.length > 0) {
      const top = this.#open.at(-1);
      if (top && dom.isConnected(top.element)) {
        this.#walker.currentNode = this.#open.length === 1 ? this.#walker.root : top.element;
        break;
      }
      this.#leave();
    }
    if (this.#open.length > 0) this.#leave();
  }
}
