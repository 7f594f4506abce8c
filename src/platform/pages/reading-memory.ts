import type { EntityId } from '../../pack/index.ts';
import { askWorker } from '../ask.ts';

/** Notes and tells which cards were read; in private windows neither. */
export function readingMemory(isPrivate: () => Promise<boolean>) {
  return {
    noteRead: async (entity: EntityId): Promise<void> => {
      if (!(await isPrivate())) await askWorker('noteRead', { entity });
    },
    readBefore: async (entities: readonly EntityId[]): Promise<readonly EntityId[]> => {
      const answer = (await isPrivate()) ? undefined : await askWorker('readBefore', { entities });
      return answer?.ok ? answer.value : [];
    },
  };
}
