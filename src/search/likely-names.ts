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
  const touched: number[] = [];
  for (const trigram of trigramsOf(query)) {
    const end = start[trigram + 1] ?? 0;
    for (let i = start[trigram] ?? 0; i < end; i++) {
      const name = postings[i] ?? 0; // i < length
      const count = shared[name] ?? 0;
      if (count === 0) touched.push(name);
      shared[name] = count + 1;
    }
  }
  const wanted = kinds ? touched.filter((name) => kinds.has(kindOf(names, name))) : touched;
  return mostShared(wanted, shared).map((name) => names[name] as SearchName); // postings are numbers of names
}

function kindOf(names: readonly SearchName[], name: number): Kind {
  return (names[name] as SearchName).entry.summary.kind; // as above
}

/** Those with the highest counts, the highest first, equal ones by their number. */
function mostShared(touched: readonly number[], shared: Uint8Array): number[] {
  const byCount: number[][] = [];
  for (const name of touched) {
    const count = shared[name] ?? 0;
    byCount[count] ??= [];
    byCount[count].push(name);
  }
  const best: number[] = [];
  for (let count = byCount.length - 1; count > 0 && best.length < MAX_CANDIDATES; count--) {
    const same = byCount[count];
    if (!same) continue;
    same.sort((a, b) => a - b);
    best.push(...same.slice(0, MAX_CANDIDATES - best.length));
  }
  return best;
}
