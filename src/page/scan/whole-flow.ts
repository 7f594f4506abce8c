import { MAX_FLOW_LENGTH } from '../../protocol/index.ts';
import type { Dom } from './dom.ts';
import { isCustom, ruleOf } from './element-rules.ts';
import type { Flow, Segment } from './flow.ts';
import { asRead, hasWord } from './flow-builder.ts';
import type { LayoutReader } from './layout-reader.ts';

/** The walk, which works in slices, takes blocks with more elements. */
const MAX_ELEMENTS = 64;

interface Reading {
  readonly dom: Dom;
  readonly layout: LayoutReader;
}

/**
 * What a block holds where all of it can be had in one go: a flow, or nothing to read; else the walk has to look
 * closer. That is a block with nothing but text and inline elements, as most paragraphs are.
 */
export function readWhole(block: Element, isInLink: boolean, reading: Reading): readonly Flow[] | undefined {
  const { dom } = reading;
  // Forms forge what is read here; there is none among inline elements.
  if (dom.localName(block) === 'form' || isCustom(dom, block) || dom.shadowRoot(block)) return undefined;
  if (roomLeft(block, MAX_ELEMENTS, reading) < 0) return undefined;
  const text = block.textContent;
  if (text.length > MAX_FLOW_LENGTH || !startsInFirstNode(block, text)) return undefined;
  return hasWord(text) ? [new WholeFlow(dom, block, asRead(text), isInLink)] : [];
}

/** How many of so many elements are left when those below `parent` are taken away; negative if one isn't inline. */
function roomLeft(parent: Element, room: number, reading: Reading): number {
  const { dom, layout } = reading;
  let left = room;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const rule = ruleOf(dom, child);
    if ((rule !== 'inline' && rule !== 'styled') || dom.shadowRoot(child)) return -1;
    if (rule === 'styled' && (isCustom(dom, child) || layout.display(dom, child) !== 'inline')) return -1;
    left -= 1;
    if (left >= 0 && child.firstElementChild) left = roomLeft(child, left, reading);
    if (left < 0) return -1;
  }
  return left;
}

/** A flow starts with its first text that isn't blank. */
function startsInFirstNode(block: Element, text: string): boolean {
  const blank = text.length - text.trimStart().length;
  if (blank === 0) return true;
  const first = block.firstChild;
  return first?.nodeType === 3 && (first as Text).length > blank; // nodeType 3 is a text node
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
    for (const link of this.block.querySelectorAll('a:not(a a)')) length += link.textContent.length;
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
