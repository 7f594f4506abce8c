import { LIMITS } from '../format/limits.ts';
import type { ProblemCode } from '../format/pack-problem.ts';
import { shortened } from './excerpt.ts';

/** Why a text is no JSON that a pack may be, and where. */
export interface JsonFault {
  readonly code: ProblemCode;
  readonly params: readonly string[];
  /** Offset in the text. */
  readonly at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const BLANKS = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Control characters before it must be escaped. */
const BLANK = 0x20;
const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0d]);
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;
/** What every object has already: no field of ours, and a trap for careless code. */
const INHERITED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/**
 * Reads a text as JSON without making anything of it: tells the first thing that `JSON.parse` would refuse, in words
 * of ours and with its place, and what it would take but a pack must not have: deep nesting, a field twice, numbers
 * that lose their value, halves of characters. Otherwise gives the offsets of the records.
 */
export function scanJson(text: string): readonly number[] | JsonFault {
  try {
    const scanner = new JsonScanner(text);
    scanner.whole();
    return scanner.recordStarts;
  } catch (fault) {
    if (fault instanceof Fault) return fault.fault;
    throw fault;
  }
}

/** The offset of the value that a path leads to from the value at `start`, or of the last step that is there. */
export function offsetInJson(text: string, path: readonly (string | number)[], start = 0): number {
  const scanner = new JsonScanner(text);
  let at = scanner.blanks(start);
  for (const step of path) {
    const next = scanner.stepInto(at, step);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Each step reads what begins at an offset and gives the offset after it. */
class JsonScanner {
  readonly recordStarts: number[] = [];
  private recordsAt = -1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  blanks(at: number): number {
    BLANKS.lastIndex = at;
    BLANKS.test(this.text);
    return BLANKS.lastIndex;
  }

  whole(): void {
    const at = this.blanks(this.value(this.blanks(0), 1));
    if (at < this.text.length) throw this.expected('expected-end', at);
  }

  value(at: number, depth: number): number {
    const first = this.text[at];
    if (first === '{' || first === '[') {
      if (depth > LIMITS.depth) throw new Fault({ code: 'too-deep', params: [String(LIMITS.depth)], at });
      return first === '{' ? this.object(at, depth) : this.array(at, depth);
    }
    if (first === '"') return this.string(at);
    return this.match(LITERAL, at) ?? this.number(at);
  }

  /** Where the value of one step lies in the list or object at `at`; undefined where there is none. */
  stepInto(at: number, step: string | number): number | undefined {
    const isObject = this.text[at] === '{';
    if (!isObject && this.text[at] !== '[') return undefined;
    let next = this.blanks(at + 1);
    for (let index = 0; this.text[next] !== '}' && this.text[next] !== ']'; index++) {
      const key = isObject ? this.keyAt(next) : index;
      if (isObject) next = this.blanks(this.blanks(this.string(next)) + 1);
      if (key === step) return next;
      next = this.blanks(this.value(next, 0));
      if (this.text[next] === ',') next = this.blanks(next + 1);
    }
    return undefined;
  }

  private object(at: number, depth: number): number {
    let next = this.blanks(at + 1);
    if (this.text[next] === '}') return next + 1;
    const keys = new Set<string>();
    for (;;) {
      if (this.text[next] !== '"') throw this.expected('expected-field-name', next);
      const afterKey = this.string(next);
      const key = this.keyAt(next, afterKey);
      if (keys.has(key)) throw new Fault({ code: 'double-key', params: [shortened(key)], at: next });
      if (INHERITED.has(key)) throw new Fault({ code: 'unknown-field', params: [key], at: next });
      keys.add(key);
      const colon = this.blanks(afterKey);
      if (this.text[colon] !== ':') throw this.expected('expected-sign', colon, '“:”');
      const value = this.blanks(colon + 1);
      if (depth === 1 && key === 'records') this.recordsAt = value;
      next = this.blanks(this.value(value, depth + 1));
      if (this.text[next] === '}') return next + 1;
      if (this.text[next] !== ',') throw this.expected('expected-sign', next, '“,” “}”');
      next = this.blanks(next + 1);
    }
  }

  private array(at: number, depth: number): number {
    let next = this.blanks(at + 1);
    if (this.text[next] === ']') return next + 1;
    for (;;) {
      if (at === this.recordsAt) this.recordStarts.push(next);
      next = this.blanks(this.value(next, depth + 1));
      if (this.text[next] === ']') return next + 1;
      if (this.text[next] !== ',') throw this.expected('expected-sign', next, '“,” “]”');
      next = this.blanks(next + 1);
    }
  }

  private string(at: number): number {
    const end = this.endOfString(at);
    const written = this.text.slice(at, end);
    if (ESCAPED_SURROGATE.test(written) && !(JSON.parse(written) as string).isWellFormed()) {
      throw new Fault({ code: 'half-character', params: [], at });
    }
    return end;
  }

  /** A loop, for a regular expression of alternatives gives up on texts of megabytes. */
  private endOfString(at: number): number {
    let next = at + 1;
    for (;;) {
      const unit = this.text.charCodeAt(next);
      if (unit === QUOTE) return next + 1;
      if (unit === BACKSLASH) {
        const afterEscape = this.match(ESCAPE, next);
        if (afterEscape === undefined) throw this.expected('bad-escape', next + 1);
        next = afterEscape;
      } else if (unit >= BLANK) next++;
      else if (LINE_ENDS.has(unit)) throw new Fault({ code: 'open-text', params: [], at });
      else throw this.expected('control-sign', next); // NaN, which the end of the file gives, comes here too
    }
  }

  private keyAt(at: number, end = this.string(at)): string {
    const written = this.text.slice(at + 1, end - 1);
    return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
  }

  private number(at: number): number {
    const end = this.match(NUMBER, at);
    if (end === undefined) throw this.expected('expected-value', at);
    const written = this.text.slice(at, end);
    const value = Number(written);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw new Fault({ code: 'number-too-large', params: [shortened(written)], at });
    }
    return end;
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }

  private expected(code: ProblemCode, at: number, ...what: readonly string[]): Fault {
    if (at >= this.text.length) return new Fault({ code: 'cut-off', params: [], at: this.text.length });
    return new Fault({ code, params: [...what, foundAt(this.text, at)], at });
  }
}

/** The word or character that stands there. */
function foundAt(text: string, at: number): string {
  const word = /^[\p{L}\p{N}_.+-]+/u.exec(text.slice(at, at + 20))?.[0];
  const found = word ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /\p{C}/u.test(found)
    ? `U+${found.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`
    : `“${found}”`;
}
