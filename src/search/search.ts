import Fuse from 'fuse.js';
import { type DirectoryEntry, type EntitySummary, fold, type Kind } from '../pack/index.ts';
import { likelyNames } from './likely-names.ts';
import { buildNameTable, type NameTable, type SearchName } from './name-table.ts';
import { distanceOf } from './rank.ts';

export interface SearchQuery {
  readonly query: string;
  readonly kinds?: readonly Kind[];
  readonly limit: number;
}

export interface SearchHit {
  readonly entity: EntitySummary;
  /** The name that the query met, where it is not the canonical one. */
  readonly matchedName?: string;
}

export type Search = (query: SearchQuery) => readonly SearchHit[];

/** More than this nobody types to find a name; a longer query costs fuse.js time and finds nothing. */
const MAX_QUERY = 64;

/** One edit in three letters: "pescov" and "volodimir" are found, "qxz" finds nothing. */
const FUSE_THRESHOLD = 0.34;

/** Searches the names of a directory; folds them on the first query. */
export function createSearch(directory: readonly DirectoryEntry[]): Search {
  let table: NameTable | undefined;
  return ({ query, kinds, limit }) => {
    const folded = fold(query.slice(0, MAX_QUERY));
    if (folded === '') return [];
    table ??= buildNameTable(directory);
    const candidates = likelyNames(table, folded, kinds && kinds.length > 0 ? new Set(kinds) : undefined);
    return bestNames(candidates, folded).slice(0, limit).map(toHit);
  };
}

/** Each entity's best name, the best first. */
function bestNames(candidates: readonly SearchName[], query: string): SearchName[] {
  const fuse = new Fuse(candidates, {
    keys: ['folded'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    shouldSort: false,
  });
  const words = query.split(' ');
  // Every word must be met, in any order.
  const ranked = fuse
    .search({ $and: words.map((word) => ({ folded: word })) })
    .map(({ item, score = 1 }) => ({ item, distance: distanceOf(item, words, score) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance);
  const best = new Map<string, SearchName>();
  for (const { item } of ranked) {
    const { id } = item.entry.summary;
    if (!best.has(id)) best.set(id, item);
  }
  return [...best.values()];
}

function toHit({ entry, isCanonical, text }: SearchName): SearchHit {
  return isCanonical ? { entity: entry.summary } : { entity: entry.summary, matchedName: text };
}
