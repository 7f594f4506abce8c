import { failed, type InstalledPack, ok, type WorkerHandlers } from '../../protocol/index.ts';
import { done } from '../done.ts';
import { listedPacks, type PackImports } from './pack-imports.ts';
import type { PackLife } from './pack-life.ts';

/** What is done with imported packs, all of it asked by the options page. */
export function packHandlers(packs: PackImports, life: PackLife) {
  return {
    packs: async () => ok(await listedPacks(packs, life.damage())),
    importPack: async ({ pack }: { pack: InstalledPack }) => done(packs.begin(pack)),
    addPacks: async (params: { packs: readonly InstalledPack[] }) => ok(await packs.add(params.packs)),
    importProgress: async () => ok(await packs.progress()),
    cancelImport: async () => done(packs.cancel()),
    removePack: async ({ id }: { id: string }) => done(packs.remove(id)),
    restorePack: async ({ hash }: { hash: string }) =>
      (await packs.restore(hash)) ? ok(null) : failed('bad-request', 'There is no such pack to bring back.'),
  } satisfies Partial<WorkerHandlers>;
}
