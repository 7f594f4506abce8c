import { parseRecent, type Recent } from '../../settings/index.ts';
import { changeMemory, readMemory } from '../stores/reader-memory.ts';

const RECENT = 'recent';

/** What was looked up lately. In private windows there is nothing to be read, and nothing is kept. */
export function recentStore(isPrivate: () => Promise<boolean>) {
  return {
    read: async (): Promise<Recent> => ((await isPrivate()) ? [] : parseRecent(await readMemory(RECENT))),
    change: async (change: (recent: Recent) => Recent): Promise<void> => {
      if (!(await isPrivate())) await changeMemory(RECENT, (kept) => change(parseRecent(kept)));
    },
  };
}
