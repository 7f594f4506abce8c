import type { Kind } from '../pack/index.ts';
import { namesSpelt, type SearchName, type SearchTable } from './search-table.ts';
import { MOST_WORDS } from './told-beside.ts';

/** A letter is a name by itself ("X"), but says nothing beside other words. */
const SHORTEST_NAME = 2;

/**
 * The names that are a part of the query to the letter, as many of its words as possible: "peskov" of "peskov press",
 * where nothing says that Peskov is of the press.
 */
export function namesByPart(
  table: SearchTable,
  query: string,
  kinds: ReadonlySet<Kind> | undefined,
): readonly SearchName[] {
  const words = query.split(' ');
  if (words.length > MOST_WORDS) return [];
  for (let length = words.length - 1; length > 0; length--) {
    const names = partsOf(words, length).flatMap((part) =>
      namesSpelt(table, part).filter(({ entry }) => kinds?.has(entry.summary.kind) ?? true),
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** Every run of so many words, once. */
function partsOf(words: readonly string[], length: number): readonly string[] {
  const runs = Array.from({ length: words.length - length + 1 }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
  return [...new Set(runs)].filter((part) => part.length >= SHORTEST_NAME);
}
