import { cuesFrom, type EntityTable, inFilter } from '../pack/index.ts';
import type { TokenizedFlow, TokenRange } from './tokenized-flow.ts';
import { CUE_WINDOW } from './weights.ts';
import type { WordSet } from './word-set.ts';

/**
 * The tokens of a flow that may be a cue for some entity, in order: four numbers each. With a large pack that is every
 * other word, so they are no objects.
 */
export type CueWords = Int32Array;

const TOKEN = 0;
const HASH = 1;
const START = 2;
const END = 3;
const FIELDS = 4;

const NONE = new Int32Array(0);

/** Filled anew by each flow. */
let scratch = new Int32Array(256 * FIELDS);

export function cueWordsOf({ tokens, index }: TokenizedFlow): CueWords {
  const { cueWords, cueHash } = index.entities;
  if (cueHash.length === 0) return NONE;
  if (scratch.length < tokens.count * FIELDS) scratch = new Int32Array(tokens.count * FIELDS * 2);
  const { start, end, hash } = tokens;
  let size = 0;
  for (let i = 0; i < tokens.count; i++) {
    const here = hash[i] as number; // i < count
    if (!inFilter(cueWords, here)) continue;
    scratch[size + TOKEN] = i;
    scratch[size + HASH] = here;
    scratch[size + START] = start[i] as number;
    scratch[size + END] = end[i] as number;
    size += FIELDS;
  }
  return size === 0 ? NONE : scratch.slice(0, size);
}

/** Adds the cue words of a flow to those of its document. */
export function addCueWords(document: WordSet, words: CueWords): void {
  for (let i = HASH; i < words.length; i += FIELDS) document.add(words[i] as number); // i < length
}

/*
 * A surname may have hundreds of candidates around the same words: which hashes stand there is marked once a span, so
 * that a candidate asks once for each of its own few cues.
 */
const marks = new Int32Array(4096);
let stamp = 0;
let marked: { readonly words: CueWords; readonly from: number; readonly to: number } | undefined;

/** How many distinct cue words of the entity stand around these tokens. */
export function countCuesNear(
  words: CueWords,
  span: TokenRange,
  entities: EntityTable,
  entity: number,
): number {
  const end = cuesFrom(entities, entity + 1);
  let count = 0;
  for (let i = cuesFrom(entities, entity); i < end; i++) {
    const hash = entities.cueHash[i] as number; // i < length
    if (mayStandNear(words, span, hash) && standsNear(words, span, hash)) count++;
  }
  return count;
}

/** Where the distinct cue words of the entity stand around these tokens; each where it stands last. */
export function cuesNear(
  words: CueWords,
  span: TokenRange,
  entities: EntityTable,
  entity: number,
): readonly { readonly start: number; readonly end: number }[] {
  const cues = entities.cueHash.subarray(cuesFrom(entities, entity), cuesFrom(entities, entity + 1));
  const found = new Map<number, { readonly start: number; readonly end: number }>();
  const to = windowEnd(words, span);
  for (let i = windowStart(words, span); i < to; i += FIELDS) {
    const hash = words[i + HASH] as number; // i < length
    if (isInside(words, i, span) || !cues.includes(hash)) continue;
    found.set(hash, { start: words[i + START] as number, end: words[i + END] as number });
  }
  return [...found.values()];
}

/** A "no" is certain. */
function mayStandNear(words: CueWords, span: TokenRange, hash: number): boolean {
  if (marked?.words !== words || marked.from !== span.first || marked.to !== span.last)
    markAround(words, span);
  return marks[hash & (marks.length - 1)] === stamp;
}

function markAround(words: CueWords, span: TokenRange): void {
  if (stamp === 0x7fffffff) {
    marks.fill(0);
    stamp = 0;
  }
  stamp++;
  const to = windowEnd(words, span);
  for (let i = windowStart(words, span); i < to; i += FIELDS) {
    marks[(words[i + HASH] as number) & (marks.length - 1)] = stamp; // i < length
  }
  marked = { words, from: span.first, to: span.last };
}

function standsNear(words: CueWords, span: TokenRange, hash: number): boolean {
  const to = windowEnd(words, span);
  for (let i = windowStart(words, span); i < to; i += FIELDS) {
    if (words[i + HASH] === hash && !isInside(words, i, span)) return true;
  }
  return false;
}

function isInside(words: CueWords, at: number, { first, last }: TokenRange): boolean {
  const token = words[at + TOKEN] as number; // at < length
  return token >= first && token < last;
}

function windowStart(words: CueWords, { first }: TokenRange): number {
  return firstFrom(words, first - CUE_WINDOW);
}

function windowEnd(words: CueWords, { last }: TokenRange): number {
  return firstFrom(words, last + CUE_WINDOW);
}

/** Place of the first cue word that is this token or a later one. */
function firstFrom(words: CueWords, token: number): number {
  let low = 0;
  let high = words.length / FIELDS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle * FIELDS] as number) < token)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low * FIELDS;
}
