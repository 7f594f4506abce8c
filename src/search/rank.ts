import type { SearchName } from './search-table.ts';
import { isSlipOf } from './slips.ts';

// Distances add up on fuse.js's scale: 0 is a perfect match, 1 none. Fixed on the table of queries in search.test.ts.
/** A query word that is only the beginning of a word of the name ("zel" of Zelenskyy). */
const ONLY_A_PREFIX = 0.04;
/** A query word that lies inside a word, over words, or is spelt differently. */
const NOT_A_PREFIX = 0.12;
/** Each word of the name that the query lacks, so that "un" finds the UN before Kim Jong Un. */
const WORD_LEFT_OVER = 0.03;
const MOST_WORDS_LEFT_OVER = 4;
/** Between equal matches the better known comes first; never more than one word left over. */
const FAMILIARITY = 0.009;
const CANONICAL = 0.005;

/** Words this short are not corrected: one edit makes them another word. */
const SHORT_WORD = 3;

/** What is looked for, and what all names of one word are. */
export interface Query {
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** How far a name is from the query, from what fuse.js says and from what it does not see: words. */
export function distanceOf(name: SearchName, query: Query, fuseScore: number): number {
  const words = name.folded.split(' ');
  let distance = fuseScore - FAMILIARITY * name.entry.summary.familiarity;
  for (const word of query.words) {
    if (words.includes(word)) continue;
    if (words.some((other) => other.startsWith(word))) distance += ONLY_A_PREFIX;
    else if (word.length > SHORT_WORD && isMet(word, words) && mayBeSlip(word, words, query))
      distance += NOT_A_PREFIX;
    else return Number.POSITIVE_INFINITY;
  }
  const leftOver = Math.max(0, Math.min(MOST_WORDS_LEFT_OVER, words.length - query.words.length));
  return distance + WORD_LEFT_OVER * leftOver - (name.isCanonical ? CANONICAL : 0);
}

/** Whether a name has the word inside or over its words ("jongun"), or what it may be a slip for. */
function isMet(word: string, words: readonly string[]): boolean {
  return words.join('').includes(word) || isSlipOf(word, words);
}

/**
 * One word of several that is somebody's name is hardly meant for another: "georgia" is a slip of Giorgia Meloni’s, but
 * "biden" is not of anybody's called President.
 */
function mayBeSlip(word: string, words: readonly string[], query: Query): boolean {
  if (query.words.length === 1 || !query.names.has(word)) return true;
  return words.some((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= 1);
}
