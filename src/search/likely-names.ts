import type { Kind } from '../pack/index.ts';
import { type NameTable, type SearchName, trigramsOf } from './name-table.ts';

/** As many as fuse.js ranks in 8 to 14 ms. */
export const MAX_CANDIDATES = 2_000;

/**
 * The names that share most trigrams with the query, at most `MAX_CANDIDATES`; of equals the more familiar ones.
 * A typo spoils at most three trigrams of a word, so the others still find it.
 */
export function likelyNames(
  table: NameTable,
  query: string,
  kinds?: ReadonlySet<Kind>,
): readonly SearchName[] {
  const trigrams = trigramsOf(query);
  const shared = new Uint8Array(table.names.length); // a query has at most 64 characters, so fewer than 256 trigrams
  for (const trigram of trigrams) {
    for (const name of table.byTrigram.get(trigram) ?? []) shared[name] = (shared[name] ?? 0) + 1;
  }
  const byCount: SearchName[][] = [];
  table.names.forEach((name, number) => {
    const count = shared[number] ?? 0;
    if (count === 0 || (kinds && !kinds.has(name.entry.summary.kind))) return;
    byCount[count] ??= [];
    byCount[count].push(name);
  });
  return byCount.reverse().flat().slice(0, MAX_CANDIDATES);
}
