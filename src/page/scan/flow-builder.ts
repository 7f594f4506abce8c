import { MAX_FLOW_LENGTH } from '../../protocol/index.ts';
import type { Flow, Segment } from './flow.ts';

/** How far before the limit a sentence may end for the cut to be made there. */
const CUT_WINDOW = 2_000;

const SENTENCE_END = '. ';

/** Stands in the text for something inline that isn't read (code, a button), so that no name spans it. */
const OBJECT = '\uFFFC';

/**
 * Source line ends are white space to a reader, whereas a line feed in a flow separates paragraphs.
 * One for one, so that offsets stay.
 */
const SOURCE_SPACE = /[\n\r\t\f]/g;

/** A node's text as it stands in a flow. */
export function asRead(data: string): string {
  // To look for single characters takes a fraction of what the pattern takes, and most texts have none.
  const hasAny = data.includes('\n') || data.includes('\t') || data.includes('\r') || data.includes('\f');
  return hasAny ? data.replace(SOURCE_SPACE, ' ') : data;
}

/** Collects the text of one block into flows, cutting what is too long at a sentence or a space. */
export class FlowBuilder {
  #block: Element;
  #text = '';
  #segments: Segment[] = [];
  #linked = 0;
  #breaks = 0;
  readonly #emit: (flow: Flow) => void;

  constructor(block: Element, emit: (flow: Flow) => void) {
    this.#block = block;
    this.#emit = emit;
  }

  addText(node: Text, data: string, isLink: boolean): void {
    // What stands between two blocks of the source: a third of all texts.
    if (this.#text === '' && (data === '\n' || data.trim() === '')) return;
    if (this.#breaks > 0 && data.trim() !== '') this.#breaks = 0;
    if (isLink) this.#linked += data.length;
    const text = asRead(data);
    for (let from = 0; from < text.length; ) {
      const room = MAX_FLOW_LENGTH - this.#text.length;
      const rest = text.length - from;
      const length = rest <= room ? rest : cutLength(text, from, room);
      const start = this.#text.length;
      if (length > 0) this.#segments.push({ node, start, end: start + length, from });
      this.#text += text.slice(from, from + length);
      from += length;
      if (from < text.length) this.#flush();
    }
  }

  /** One line break is a space to a name, two are a new paragraph. */
  addBreak(): void {
    this.#breaks += 1;
    this.#addSign(this.#breaks === 1 ? ' ' : '\n');
  }

  addObject(): void {
    this.#addSign(OBJECT);
  }

  /** Ends the flow; what follows belongs to `block`. */
  startBlock(block: Element): void {
    this.#flush();
    this.#block = block;
  }

  /** Where a flow is full it ends, which separates as well. */
  #addSign(sign: string): void {
    if (this.#text.length === MAX_FLOW_LENGTH) this.#flush();
    else if (this.#text !== '') this.#text += sign;
  }

  #flush(): void {
    const text = this.#text;
    if (text === '') return;
    if (hasWord(text)) {
      this.#emit({
        block: this.#block,
        text,
        segments: this.#segments,
        linked: Math.min(this.#linked, text.length),
      });
    }
    this.#text = '';
    this.#segments = [];
    this.#linked = 0;
    this.#breaks = 0;
  }
}

export const hasWord = (text: string): boolean => LATIN_WORD.test(text) || WORD.test(text);

/** No name is shorter than two letters. The first pattern saves most pages from compiling the second, a millisecond. */
const LATIN_WORD = /[a-z]{2}/;
const WORD = /\p{L}[\p{L}\p{M}.]|\p{Script=Han}/u;

function cutLength(text: string, from: number, room: number): number {
  if (room < SENTENCE_END.length) return 0;
  const end = from + room;
  const earliest = Math.max(from, end - CUT_WINDOW);
  const sentence = text.lastIndexOf(SENTENCE_END, end - SENTENCE_END.length);
  if (sentence >= earliest) return sentence + SENTENCE_END.length - from;
  const space = text.lastIndexOf(' ', end - 1);
  if (space >= earliest) return space + 1 - from;
  // Little room is left: the rest goes into a flow of its own.
  if (room < CUT_WINDOW) return 0;
  // No space for 2,000 characters: cut anywhere but inside a pair of surrogates.
  const isLowSurrogate = (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? room - 1 : room;
}
