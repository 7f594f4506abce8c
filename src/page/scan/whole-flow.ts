import { MAX_FLOW_LENGTH } from '../../protocol/index.ts';
import type { Dom } from './dom.ts';
import { isLink, ruleOf } from './element-rules.ts';
import type { Flow, Segment } from './flow.ts';
import { asRead, hasWord } from './flow-builder.ts';
import type { LayoutReader } from './layout-reader.ts';

/** The walk, which works in slices, takes blocks with more elements. */
const MAX_ELEMENTS = 64;

/**
 * What a block holds where all of it can be had in one go: a flow, or nothing to read; else the walk has to look
 * closer. That is a block with nothing but text and inline elements without others in them, as most paragraphs are.
 */
export function readWhole(
  block: Element,
  isInLink: boolean,
  { dom, layout }: { readonly dom: Dom; readonly layout: LayoutReader },
): readonly Flow[] | undefined {
  // Forms forge what is read here; there is none among inline elements.
  if (dom.localName(block) === 'form' || !isPlain(block, dom, layout)) return undefined;
  const text = block.textContent;
  // A flow starts with its first text that isn't blank.
  if (text.length > MAX_FLOW_LENGTH || text !== text.trimStart()) return undefined;
  return hasWord(text) ? [new WholeFlow(dom, block, asRead(text), isInLink)] : [];
}

function isPlain(block: Element, dom: Dom, layout: LayoutReader): boolean {
  if (dom.shadowRoot(block)) return false;
  let elements = 0;
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) {
    const rule = ruleOf(dom, child);
    if (rule !== 'inline' && rule !== 'styled') return false;
    elements += 1;
    if (elements > MAX_ELEMENTS || child.firstElementChild || dom.shadowRoot(child)) return false;
    if (rule === 'styled' && layout.display(dom, child) !== 'inline') return false;
  }
  return true;
}

/**
 * All the text of a block. It comes as one string, and its nodes only where somebody asks for them: to be handed them
 * one by one is most of what reading a page takes.
 */
class WholeFlow implements Flow {
  readonly block: Element;
  readonly text: string;
  readonly #dom: Dom;
  readonly #isInLink: boolean;
  #segments: readonly Segment[] | undefined;

  constructor(dom: Dom, block: Element, text: string, isInLink: boolean) {
    this.#dom = dom;
    this.block = block;
    this.text = text;
    this.#isInLink = isInLink;
  }

  get segments(): readonly Segment[] {
    this.#segments ??= this.#readSegments();
    return this.#segments;
  }

  get linked(): number {
    if (this.#isInLink) return this.text.length;
    let length = 0;
    for (let child = this.block.firstElementChild; child; child = child.nextElementSibling)
      if (isLink(this.#dom, child)) length += child.textContent.length;
    return Math.min(length, this.text.length);
  }

  /** The texts as they are now; whoever paints sees whether they still are what was read. */
  #readSegments(): readonly Segment[] {
    const segments: Segment[] = [];
    const texts = this.#dom.texts(this.block);
    let start = 0;
    for (let next = texts.nextNode(); next; next = texts.nextNode()) {
      const node = next as Text; // the walker shows nothing but text
      const end = start + node.length;
      if (end > start) segments.push({ node, start, end, from: 0 });
      start = end;
    }
    return segments;
  }
}
