import { type CueTable, cueHashAt, cuesFrom } from '../pack/index.ts';
import type { TokenizedFlow, TokenRange } from './tokenized-flow.ts';
import { CUE_WINDOW } from './weights.ts';
import type { WordSet } from './word-set.ts';

/**
 * The tokens of a flow, for whoever looks for cues later: in a large pack every other word is a cue for something, so
 * that copying all is quicker than choosing. One array, since most flows are short and arrays cost more than numbers.
 */
export interface FlowWords {
  readonly count: number;
  /** The hash of each token, then the start of each and the end of each as UTF-16 offsets into the flow's text. */
  readonly numbers: Int32Array;
}

const NONE: FlowWords = { count: 0, numbers: new Int32Array(0) };

/** The words of a flow, with their places where cues of a span in it may be asked for; none where the pack has no cues. */
export function flowWords({ tokens, index }: TokenizedFlow, hasSpans: boolean): FlowWords {
  const { count, hash, start, end } = tokens;
  if (count === 0 || index.entities.cues.hash.length === 0) return NONE;
  const numbers = new Int32Array(hasSpans ? count * 3 : count);
  for (let i = 0; i < count; i++) numbers[i] = hash[i] as number; // i < count
  if (hasSpans) {
    for (let i = 0; i < count; i++) {
      numbers[count + i] = start[i] as number; // i < count
      numbers[count * 2 + i] = end[i] as number;
    }
  }
  return { count, numbers };
}

/** Adds the words of a flow to those of its document. */
export function addWords(document: WordSet, { count, numbers }: FlowWords): void {
  for (let i = 0; i < count; i++) document.add(numbers[i] as number); // i < count
}

/*
 * A surname may have hundreds of candidates around the same words: which hashes stand there is marked once a span, so
 * that a candidate asks once for each of its own few cues.
 */
const marks = new Int32Array(4096);
let stamp = 0;
let marked: { readonly words: FlowWords; readonly from: number; readonly to: number } | undefined;

/** How many distinct cue words of the entity stand around these tokens. */
export function countCuesNear(words: FlowWords, span: TokenRange, cues: CueTable, entity: number): number {
  const end = cuesFrom(cues, entity + 1);
  let count = 0;
  for (let i = cuesFrom(cues, entity); i < end; i++) {
    const hash = cueHashAt(cues, i);
    if (mayStandNear(words, span, hash) && standsNear(words, span, hash)) count++;
  }
  return count;
}

/** Where the distinct cue words of the entity stand around these tokens; each where it stands last. */
export function cuesNear(
  words: FlowWords,
  span: TokenRange,
  cues: CueTable,
  entity: number,
): readonly { readonly start: number; readonly end: number }[] {
  const found = new Map<number, { readonly start: number; readonly end: number }>();
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    const hash = words.numbers[i] as number; // i < length
    if (isInside(i, span) || !isCueOf(cues, entity, hash)) continue;
    found.set(hash, {
      start: words.numbers[words.count + i] as number,
      end: words.numbers[words.count * 2 + i] as number,
    });
  }
  return [...found.values()];
}

function isCueOf(cues: CueTable, entity: number, hash: number): boolean {
  const end = cuesFrom(cues, entity + 1);
  for (let i = cuesFrom(cues, entity); i < end; i++) if (cueHashAt(cues, i) === hash) return true;
  return false;
}

/** A "no" is certain. */
function mayStandNear(words: FlowWords, span: TokenRange, hash: number): boolean {
  if (marked?.words !== words || marked.from !== span.first || marked.to !== span.last)
    markAround(words, span);
  return marks[hash & (marks.length - 1)] === stamp;
}

function markAround(words: FlowWords, span: TokenRange): void {
  if (stamp === 0x7fffffff) {
    marks.fill(0);
    stamp = 0;
  }
  stamp++;
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    marks[(words.numbers[i] as number) & (marks.length - 1)] = stamp; // i < length
  }
  marked = { words, from: span.first, to: span.last };
}

function standsNear(words: FlowWords, span: TokenRange, hash: number): boolean {
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    if (words.numbers[i] === hash && !isInside(i, span)) return true;
  }
  return false;
}

function isInside(token: number, { first, last }: TokenRange): boolean {
  return token >= first && token < last;
}

function windowStart({ first }: TokenRange): number {
  return Math.max(0, first - CUE_WINDOW);
}

function windowEnd({ count }: FlowWords, { last }: TokenRange): number {
  return Math.min(count, last + CUE_WINDOW);
}
