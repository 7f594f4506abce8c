import type { Kind } from '../pack/index.ts';
import { type SearchName, type SearchTable, trigramsOf } from './search-table.ts';

/** As many as fuse.js ranks in 8 to 14 ms. */
const MAX_CANDIDATES = 2_000;

/**
 * The names that share most trigrams with the query, at most `MAX_CANDIDATES`; of equals the more familiar ones.
 * A typo spoils at most three trigrams of a word, so the others still find it.
 */
export function likelyNames(
  { names, start, postings }: SearchTable,
  query: string,
  kinds?: ReadonlySet<Kind>,
): readonly SearchName[] {
  const shared = new Uint8Array(names.length); // a query has at most 64 characters, so fewer than 256 trigrams
  for (const trigram of trigramsOf(query)) {
    const end = start[trigram + 1] ?? 0;
    for (let i = start[trigram] ?? 0; i < end; i++) {
      const name = postings[i] ?? 0; // i < length
      shared[name] = (shared[name] ?? 0) + 1;
    }
  }
  if (kinds)
    names.forEach(({ entry }, name) => {
      if (!kinds.has(entry.summary.kind)) shared[name] = 0;
    });
  return mostShared(shared).map((name) => names[name] as SearchName); // as many counts as names
}

/** Numbers of the names with the highest counts, the highest first, equal ones by their number. */
function mostShared(shared: Uint8Array): number[] {
  const byCount: number[][] = [];
  const least = Math.max(1, leastOfBest(shared));
  shared.forEach((count, name) => {
    if (count < least) return;
    byCount[count] ??= [];
    byCount[count].push(name);
  });
  return byCount.reverse().flat().slice(0, MAX_CANDIDATES);
}

/** The lowest count among the best `MAX_CANDIDATES`. */
function leastOfBest(shared: Uint8Array): number {
  const howMany = new Uint32Array(256);
  for (const count of shared) howMany[count] = (howMany[count] ?? 0) + 1;
  let best = 0;
  return howMany.findLastIndex((names) => {
    best += names;
    return best >= MAX_CANDIDATES;
  });
}
