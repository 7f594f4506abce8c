import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import { type Recent, withRecent } from '../../settings/index.ts';
import type { DoUndoably } from '../controls/use-settings-change.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

interface Options {
  readonly platform: Pick<OwnPagePlatform, 'recent'>;
  readonly act: DoUndoably;
  /** The sentence that tells of it. */
  readonly cleared: string;
  readonly onOpen: (entity: EntityId) => void;
}

interface UseRecent {
  readonly recent: Recent;
  /** Adds to it and opens the card. */
  readonly open: (entity: EntityId) => void;
  readonly clear: () => void;
}

/** What was looked up lately, and how to add to it or to forget it, with a way back. */
export function useRecent({ platform: { recent: store }, act, cleared, onOpen }: Options): UseRecent {
  const [recent, setRecent] = useState<Recent>([]);
  const read = () => store.read().then(setRecent);
  useEffect(() => void read(), [store]);
  const change = async (how: (before: Recent) => Recent) => {
    await store.change(how);
    await read();
  };
  return {
    recent,
    open: (entity) => {
      // A look-up that cannot be kept is none that fails.
      void change((before) => withRecent(before, entity)).catch(() => undefined);
      onOpen(entity);
    },
    clear: () =>
      act(async () => {
        let gone: Recent = [];
        await change((before) => {
          gone = before;
          return [];
        });
        return () => change((now) => [...now, ...gone.filter((entity) => !now.includes(entity))]);
      }, cleared),
  };
}
