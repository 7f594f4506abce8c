import { findUnknownNames } from '../../matching/index.ts';
import type { PackIndex } from '../../pack/index.ts';
import type { UnknownName } from '../../protocol/index.ts';
import type { CachedDocument } from './document-cache.ts';

/** The ones that a page names most. */
const MOST_NAMES = 60;

/** What looks like a name in these documents and is in no pack that reads them, the most frequent first. */
export function unknownNamesIn(
  documents: readonly CachedDocument[],
  { demonyms }: Pick<PackIndex, 'demonyms'>,
): readonly UnknownName[] {
  const counts = new Map<string, number>();
  for (const { shipped, imported } of documents) {
    const packs = [shipped, ...imported.values()];
    for (const [id, { text }] of shipped.flows) {
      const known = packs.flatMap(({ flows }) => flows.get(id)?.annotations ?? []);
      for (const { start, end } of findUnknownNames(text, known, demonyms)) {
        const surface = text.slice(start, end).replace(/\s+/g, ' ');
        counts.set(surface, (counts.get(surface) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([surface, count]) => ({ surface, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMES);
}
