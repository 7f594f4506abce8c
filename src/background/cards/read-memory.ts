import { type EntityId, hashToken } from '../../pack/index.ts';
import { parseReadCards, storedReadCards, withReadCard } from '../../settings/index.ts';
import type { Library } from '../packs/library.ts';

/** Where the memory of read cards lies; `src/platform` has the real one. */
export interface ReadStore {
  read(): Promise<unknown>;
  /** Reads, changes and writes in one turn. */
  change(change: (stored: unknown) => unknown): Promise<void>;
}

/** Remembers that the reader has read the card. */
export async function noteRead(store: ReadStore, library: Library, entity: EntityId): Promise<void> {
  const hash = await contentHash(library, entity);
  if (hash === undefined) return;
  await store.change((stored) => storedReadCards(withReadCard(parseReadCards(stored), entity, hash)));
}

/** Those whose card was read, and of which no pack says anything else since then. */
export async function readBefore(
  store: ReadStore,
  library: Library,
  entities: readonly EntityId[],
): Promise<readonly EntityId[]> {
  const read = parseReadCards(await store.read());
  const known = entities.filter((entity) => read.has(entity));
  const hashes = await Promise.all(known.map((entity) => contentHash(library, entity)));
  return known.filter((entity, index) => read.get(entity) === hashes[index]);
}

/** Of all that the packs know about it. */
async function contentHash(library: Library, entity: EntityId): Promise<number | undefined> {
  const ids = (await library.same()).allOf(entity);
  const records = (await Promise.all(ids.map((id) => library.entity(id)))).filter(
    (record) => record !== undefined,
  );
  return records.length > 0 ? hashToken(JSON.stringify(records)) : undefined;
}
