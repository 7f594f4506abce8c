import type { Annotation } from '../../matching/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import type { SameEntities } from '../packs/same-entities.ts';
import { createTurns } from '../turns.ts';

/** What lasts as long as the browser runs, where no page's script can read it; `src/platform` has the real one. */
export interface SessionStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** What imported packs know on the pages of each tab; the worker may be stopped while the pages stay. */
export interface FoundNames {
  note(tab: number, frame: number, document: string, found: readonly Annotation[]): Promise<void>;
  /** By how often they are named, each by the id that the first pack which knows it has for it. */
  in(tab: number, same: () => Promise<Pick<SameEntities, 'idOf'>>): Promise<readonly PageEntity[]>;
}

/** Those that a page names most. */
const MOST_ENTITIES = 300;
/** Frames of one tab that are remembered. */
const MOST_FRAMES = 20;

interface FrameNames {
  readonly frame: number;
  readonly document: string;
  readonly entities: readonly PageEntity[];
}

export function createFoundNames(store: SessionStore): FoundNames {
  const keyOf = (tab: number) => `found-names ${tab}`;
  const read = async (tab: number) => (await store.read(keyOf(tab))) as readonly FrameNames[] | undefined; // as `note` wrote it
  const inTurn = createTurns();
  return {
    note(tab, frame, document, found) {
      return inTurn(async () => {
        const before = (await read(tab)) ?? [];
        // A new page in the tab's top frame ends what its other frames showed.
        const isNewPage = frame === 0 && before.some((one) => one.frame === 0 && one.document !== document);
        const others = isNewPage ? [] : before.filter((one) => one.frame !== frame);
        const entities = countedByEntity(found);
        if (entities.length === 0 && before.length === 0) return;
        await store.write(keyOf(tab), [{ frame, document, entities }, ...others].slice(0, MOST_FRAMES));
      });
    },
    async in(tab, same) {
      const frames = (await read(tab)) ?? [];
      const all = frames.flatMap(({ entities }) => entities);
      // Most readers have no pack of their own, and their popup need not read whole directories.
      if (all.length === 0) return [];
      const { idOf } = await same();
      return joined(all.map((one) => ({ ...one, entity: idOf(one.entity) })));
    },
  };
}

function countedByEntity(found: readonly Annotation[]): readonly PageEntity[] {
  return joined(
    found.map(({ entity, surface }) => ({ entity, count: 1, canJump: false, first: { surface } })),
  ).slice(0, MOST_ENTITIES);
}

function joined(entities: readonly PageEntity[]): readonly PageEntity[] {
  const byEntity = new Map<string, PageEntity>();
  for (const one of entities) {
    const known = byEntity.get(one.entity);
    byEntity.set(one.entity, known ? { ...known, count: known.count + one.count } : one);
  }
  return [...byEntity.values()].sort((a, b) => b.count - a.count);
}
