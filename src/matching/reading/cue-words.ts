import { type CueTable, cueHashAt, cuesFrom, TokenList, tokenize } from '../../pack/index.ts';
import type { TokenizedFlow, TokenRange } from '../words/tokenized-flow.ts';
import type { WordSet } from '../words/word-set.ts';

/**
 * The hashes of a flow's tokens, for whoever looks for cues later: in a large pack every other word is a cue for
 * something, so that copying all is quicker than choosing.
 */
export type FlowWords = Int32Array;

/** Cue words count as near within this many tokens on either side: about two sentences. */
export const CUE_WINDOW = 40;

const NONE: FlowWords = new Int32Array(0);

/** Flows share blocks of memory, as most are short and a block costs more than what is written into it. */
const BLOCK_WORDS = 8_192;
let block = new Int32Array(0);
let used = 0;

/** The words of a flow; none where the pack has no cues. */
export function flowWords({ tokens, index }: Pick<TokenizedFlow, 'tokens' | 'index'>): FlowWords {
  const { count, hash } = tokens;
  if (count === 0 || index.entities.cues.hash.length === 0) return NONE;
  if (used + count > block.length) {
    block = new Int32Array(Math.max(BLOCK_WORDS, count));
    used = 0;
  }
  const from = used;
  used += count;
  for (let i = 0; i < count; i++) block[from + i] = hash[i] as number; // i < count
  return block.subarray(from, used);
}

/** Adds the words of a flow to those of its document. */
export function addWords(document: WordSet, words: FlowWords): void {
  for (let i = 0; i < words.length; i++) document.add(words[i] as number); // i < length
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

/** How many cue words of the entity are among these. */
export function countCuesAmong(words: Pick<WordSet, 'has'>, cues: CueTable, entity: number): number {
  const end = cuesFrom(cues, entity + 1);
  let count = 0;
  for (let i = cuesFrom(cues, entity); i < end; i++) if (words.has(cueHashAt(cues, i))) count++;
  return count;
}

/** How far behind a name a word touches it: "Giants first baseman". */
const TOUCHES_BEHIND = 2;

/** Whether a cue word of the entity stands right before or behind these tokens. */
export function isCueBeside(words: FlowWords, span: TokenRange, cues: CueTable, entity: number): boolean {
  const { first, last } = span;
  if (first > 0 && isCueOf(cues, entity, words[first - 1] as number)) return true;
  const to = Math.min(words.length, last + TOUCHES_BEHIND);
  for (let i = last; i < to; i++) if (isCueOf(cues, entity, words[i] as number)) return true; // i < length
  return false;
}

/** Holds the last text that was looked at: the names of a flow are asked for one after the other. */
const scratch = new TokenList();
let textInScratch = '';

/**
 * Where the distinct cue words of the entity stand around these tokens; each where it stands last. Few spans have
 * any, which `countCuesNear` tells, so places are not kept: the text is cut into words again.
 */
export function cuesNear(
  { text, words }: { readonly text: string; readonly words: FlowWords },
  span: TokenRange,
  cues: CueTable,
  entity: number,
): readonly { readonly start: number; readonly end: number }[] {
  if (text !== textInScratch) tokenize(text, scratch);
  textInScratch = text;
  const { start, end } = scratch;
  const found = new Map<number, { readonly start: number; readonly end: number }>();
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    const hash = words[i] as number; // i < length
    if (isInside(i, span) || !isCueOf(cues, entity, hash)) continue;
    found.set(hash, { start: start[i] as number, end: end[i] as number }); // a token for each word
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
  stamp = (stamp + 1) | 0; // when it comes round, an old mark may say "yes" for once
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    marks[(words[i] as number) & (marks.length - 1)] = stamp; // i < length
  }
  marked = { words, from: span.first, to: span.last };
}

function standsNear(words: FlowWords, span: TokenRange, hash: number): boolean {
  const to = windowEnd(words, span);
  for (let i = windowStart(span); i < to; i++) {
    if (words[i] === hash && !isInside(i, span)) return true;
  }
  return false;
}

function isInside(token: number, { first, last }: TokenRange): boolean {
  return token >= first && token < last;
}

function windowStart({ first }: TokenRange): number {
  return Math.max(0, first - CUE_WINDOW);
}

function windowEnd(words: FlowWords, { last }: TokenRange): number {
  return Math.min(words.length, last + CUE_WINDOW);
}
