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

/** Words that are asked for by their hashes. */
type Words = Pick<WordSet, 'has'>;

/** How many distinct cue words of the entity are among these. */
export function countCuesAmong(words: Words, cues: CueTable, entity: number): number {
  const end = cuesFrom(cues, entity + 1);
  let count = 0;
  for (let i = cuesFrom(cues, entity); i < end; i++) if (words.has(cueHashAt(cues, i))) count++;
  return count;
}

/** The cue words of the entity, to be asked of a few words; of many `countCuesAmong` tells sooner. */
export function cuesOf(cues: CueTable, entity: number): Words {
  const from = cuesFrom(cues, entity);
  const end = cuesFrom(cues, entity + 1);
  return {
    has(hash) {
      for (let i = from; i < end; i++) if (cueHashAt(cues, i) === hash) return true;
      return false;
    },
  };
}

/** The words near a name, on either side. */
export function wordsAround(words: FlowWords, { first, last }: TokenRange): Words {
  const from = Math.max(0, first - CUE_WINDOW);
  const end = Math.min(words.length, last + CUE_WINDOW);
  return {
    has(hash) {
      for (let i = from; i < first; i++) if (words[i] === hash) return true;
      for (let i = last; i < end; i++) if (words[i] === hash) return true;
      return false;
    },
  };
}

/** How far behind a name a word touches it: "Giants first baseman". */
const TOUCHES_BEHIND = 2;

/** The words right before or behind a name. */
export function wordsBeside(words: FlowWords, { first, last }: TokenRange): Words {
  const beside = words.subarray(last, last + TOUCHES_BEHIND);
  return { has: (hash) => beside.includes(hash) || (first > 0 && words[first - 1] === hash) };
}

/** Holds the last text that was looked at: the names of a flow are asked for one after the other. */
const scratch = new TokenList();
let textInScratch = '';

/** A stretch of text, in UTF-16 code units; `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where those of the distinct words near a name stand that are wanted; each where it stands last. Few names have any cue, which
 * `countCuesAmong` tells, so places are not kept: the text is cut into words again.
 */
export function placesAround(
  { text, words }: { readonly text: string; readonly words: FlowWords },
  span: TokenRange,
  wanted: Words,
): readonly Stretch[] {
  if (text !== textInScratch) tokenize(text, scratch);
  textInScratch = text;
  const { start, end } = scratch;
  const found = new Map<number, Stretch>();
  forEachAround(words, span, (i) => {
    const hash = words[i] as number; // places of words
    if (wanted.has(hash)) found.set(hash, { start: start[i] as number, end: end[i] as number }); // a token for each word
  });
  return [...found.values()];
}

function forEachAround(words: FlowWords, { first, last }: TokenRange, visit: (place: number) => void): void {
  for (let i = Math.max(0, first - CUE_WINDOW); i < first; i++) visit(i);
  const end = Math.min(words.length, last + CUE_WINDOW);
  for (let i = last; i < end; i++) visit(i);
}
