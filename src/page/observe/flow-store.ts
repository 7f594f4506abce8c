import type { Annotation } from '../../matching/index.ts';
import type { FlowId } from '../../protocol/index.ts';
import { type BlockNode, flowsOf, type Inherited } from '../scan/block-node.ts';
import type { Dom } from '../scan/dom.ts';
import { holdsHeadline } from '../scan/element-rules.ts';
import type { Flow } from '../scan/flow.ts';
import type { LayoutReader } from '../scan/layout-reader.ts';
import { Scanner } from '../scan/scanner.ts';
import { breathe, Pace, SLICE } from '../scheduling/breathe.ts';

/** A flow as it lives on the page: it keeps its number while its text stays, whatever nodes show it. */
export interface LiveFlow {
  readonly id: FlowId;
  flow: Flow;
  annotations: readonly Annotation[];
}

/** As the store keeps it, with the round of reconciling in which it was last on the page. */
interface KnownFlow extends LiveFlow {
  round: number;
}

/** More custom elements than these are not looked at again. */
const MAX_BARE = 500;

const NONE: readonly Annotation[] = [];

export interface FlowStoreOptions {
  readonly document: Document;
  readonly dom: Dom;
  readonly layout: LayoutReader;
  /** Each root whose changes are to be observed: the document's body and open shadow roots. */
  onRoot(root: Element | ShadowRoot): void;
  /** Each element that isn't rendered when it is to be read. */
  onHidden(element: Element): void;
}

/** The document's flows in order, kept true to the page by reading changed blocks again and nothing else. */
export class FlowStore {
  readonly #options: FlowStoreOptions;
  #known = new WeakMap<Node, BlockNode>();
  readonly #skipped = new WeakSet<Node>();
  readonly #dirty = new Set<BlockNode>();
  /** Elements that may get a shadow root yet. */
  readonly #bare = new Set<Element>();
  #root: BlockNode | undefined;
  /** Of the flows in `#ordered` and no others: a strong map, as weak ones cost the collector of garbage much. */
  readonly #live = new Map<Flow, KnownFlow>();
  #ordered: readonly KnownFlow[] = [];
  readonly #byId = new Map<FlowId, KnownFlow>();
  #nextId = 1;
  #round = 0;

  constructor(options: FlowStoreOptions) {
    this.#options = options;
  }

  /** In document order. */
  get flows(): readonly LiveFlow[] {
    return this.#ordered;
  }

  flowById(id: FlowId): LiveFlow | undefined {
    return this.#byId.get(id);
  }

  get isDirty(): boolean {
    return this.#dirty.size > 0;
  }

  /** The whole document is to be read: at first, because it was replaced, or because reading it failed half-way. */
  start(body: Element): void {
    this.#known = new WeakMap();
    this.#dirty.clear();
    this.#root = this.#nodeFor(body, { isLink: false, inArticle: false });
    this.#dirty.add(this.#root);
    this.#options.onRoot(body);
  }

  /** Something changed in `node`; whether that matters to us. */
  touch(node: Node): boolean {
    for (let at: Node | null = node; at; at = this.#options.dom.parentNode(at)) {
      if (this.#skipped.has(at)) return this.#touchSkipped(at as Element); // the scanner skips only elements
      const block = this.#known.get(at);
      if (!block) continue;
      this.#dirty.add(block);
      return true;
    }
    return false;
  }

  /** Site chrome is read from when it has a headline, which many frameworks put in later. */
  #touchSkipped(element: Element): boolean {
    return holdsHeadline(this.#options.dom, element) && this.touchRule(element);
  }

  /** The element became, or ceased to be, something that isn't read. */
  touchRule(element: Element): boolean {
    const root = this.#root;
    // The body itself, or what holds it: nothing above is read, and the text stays what it was.
    if (root && (element === root.root || element === this.#options.dom.parentNode(root.root))) {
      this.#dirty.add(root);
      return true;
    }
    this.#skipped.delete(element);
    this.#known.delete(element);
    const parent = this.#options.dom.parentNode(element);
    return parent !== null && this.touch(parent);
  }

  /** Whether an element got a shadow root since, of which no event tells. */
  touchHosts(): boolean {
    const { dom } = this.#options;
    let isTouched = false;
    for (const host of this.#bare) {
      const hasRoot = dom.shadowRoot(host) !== null;
      if (hasRoot || !dom.isConnected(host)) this.#bare.delete(host);
      if (hasRoot) isTouched = this.touchRule(host) || isTouched;
    }
    return isTouched;
  }

  /** Reads what is dirty, in slices. */
  async refresh(signal: AbortSignal): Promise<void> {
    for (const block of this.#dirty) {
      this.#dirty.delete(block);
      if (!this.#options.dom.isConnected(block.root)) continue;
      const scanner = new Scanner(block, {
        ...this.#options,
        reuse: (element, inherited) => this.#reusable(element, inherited),
        nodeFor: (root, inherited) => this.#nodeFor(root, inherited),
        skipped: (element) => this.#skipped.add(element),
        hidden: (element) => this.#options.onHidden(element),
        bare: (element) => this.#bare.size < MAX_BARE && this.#bare.add(element),
        now: () => performance.now(),
      });
      while (!scanner.run(performance.now() + SLICE)) {
        await breathe();
        if (signal.aborted) return;
      }
      for (const shadow of scanner.shadowRoots) {
        this.#dirty.add(shadow);
        this.#options.onRoot(shadow.root);
      }
    }
    await this.#reconcile(signal);
  }

  /** The flow that shows `node`, if any: the nearest block knows its own. */
  flowAt(node: Text): LiveFlow | undefined {
    for (let at: Node | null = node; at; at = this.#options.dom.parentNode(at)) {
      const block = this.#known.get(at);
      if (!block) continue;
      for (const item of block.items) {
        if ('text' in item && item.segments.some((segment) => segment.node === node))
          return this.#live.get(item);
      }
      return undefined;
    }
    return undefined;
  }

  #reusable(element: Element, { isLink, inArticle }: Inherited): BlockNode | undefined {
    const block = this.#known.get(element);
    if (!block || this.#dirty.has(block)) return undefined;
    return block.inherited.isLink === isLink && block.inherited.inArticle === inArticle ? block : undefined;
  }

  #nodeFor(root: Element | ShadowRoot, inherited: Inherited): BlockNode {
    this.#skipped.delete(root);
    const known = this.#known.get(root);
    if (known) {
      this.#dirty.delete(known);
      known.inherited = inherited;
      return known;
    }
    const block: BlockNode = { root, items: [], inherited };
    this.#known.set(root, block);
    return block;
  }

  /** A new flow with the text of one that went is the same flow shown by other nodes (a re-render). */
  async #reconcile(signal: AbortSignal): Promise<void> {
    const pace = new Pace();
    const round = ++this.#round;
    const flows: Flow[] = [];
    for (const flow of this.#root ? flowsOf(this.#root) : []) {
      flows.push(flow);
      const live = this.#live.get(flow);
      if (live) live.round = round;
      if (pace.isDue) await pace.breathe();
    }
    const gone = await this.#goneSince(round, pace);
    const ordered: KnownFlow[] = [];
    for (const flow of flows) {
      const live = this.#live.get(flow);
      // Where nothing went, no text need be looked up: that would hash all of it.
      const before = live || gone.size === 0 ? undefined : gone.get(flow.text)?.shift();
      ordered.push(live ?? this.#adopt(flow, before));
      if (pace.isDue) await pace.breathe();
    }
    if (signal.aborted) return;
    this.#ordered = ordered;
    for (const rest of gone.values()) {
      for (const { id, flow } of rest) {
        this.#byId.delete(id);
        this.#live.delete(flow);
      }
    }
  }

  /** Flows that aren't on the page any more, by their text. */
  async #goneSince(round: number, pace: Pace): Promise<Map<string, KnownFlow[]>> {
    const gone = new Map<string, KnownFlow[]>();
    for (const live of this.#ordered) {
      if (pace.isDue) await pace.breathe();
      if (live.round === round) continue;
      const same = gone.get(live.flow.text);
      if (same) same.push(live);
      else gone.set(live.flow.text, [live]);
    }
    return gone;
  }

  #adopt(flow: Flow, known: KnownFlow | undefined): KnownFlow {
    const live = known ?? { id: this.#nextId++, flow, annotations: NONE, round: this.#round };
    this.#live.delete(live.flow);
    live.flow = flow;
    live.round = this.#round;
    this.#live.set(flow, live);
    this.#byId.set(live.id, live);
    return live;
  }
}
