import type { AddedPacks, InstalledPack, ListedPack } from '../../protocol/index.ts';
import { createCompiledPacks } from './compiled-packs.ts';
import type { ImportedPacks } from './imported-packs.ts';
import { createImporter, type Importer, type ImporterPlatform } from './pack-importer.ts';
import { isLaterRegistry, parsePackRegistry, refusalToAdd, withoutPack, withPack } from './pack-registry.ts';
import { keepRegistry, type RegistryKeeper } from './registry-keeper.ts';

export interface PackImportsPlatform extends ImporterPlatform {
  /** Packs came, went or changed; these are there now. */
  onChange(packs: readonly InstalledPack[]): void;
}

/** The imported packs and what is done to them. Each change is one write of their registry, the last thing done. */
export interface PackImports extends ImportedPacks, Omit<Importer, 'run'> {
  /** Adds packs whose sources are stored, all or none; each is compiled when it is first opened. */
  add(packs: readonly InstalledPack[]): Promise<AddedPacks>;
  remove(id: string): Promise<void>;
  /** Whether there is such a pack to bring back, or it is there. */
  restore(hash: string): Promise<boolean>;
  /** Goes on with an import that a stopped worker left, and takes away what nothing names any more. */
  wakeUp(): Promise<void>;
}

/** How long a removed or replaced pack can be brought back: a day. */
const RETIRED_MS = 24 * 60 * 60 * 1000;

export function createPackImports(platform: PackImportsPlatform): PackImports {
  const { store } = platform;
  const registry = keepRegistry(store, platform.onChange);
  const compiled = createCompiledPacks(platform);
  const { run, ...importer } = createImporter(platform, registry, compiled);
  return {
    ...importer,
    list: async () => (await registry.read()).packs,
    open: (pack) => compiled.open(pack),
    add: (packs) => addAll(platform, registry, packs),
    forget: ({ hash }) => store.removeCompiled(hash),
    remove: async (id) => void (await registry.change((before) => withoutPack(before, id, platform.now()))),
    async restore(hash) {
      const { packs } = await registry.change((before) => {
        const found = before.retired.find(({ pack }) => pack.hash === hash);
        return found ? withPack(before, found.pack, platform.now()) : before;
      });
      return packs.some((pack) => pack.hash === hash);
    },
    async wakeUp() {
      const { job } = await registry.read();
      if (job) await run(job.pack);
      else await store.whenNothingArrives(() => collect(platform, registry.change));
    },
  };
}

async function addAll(
  { store, now }: PackImportsPlatform,
  registry: RegistryKeeper,
  packs: readonly InstalledPack[],
): Promise<AddedPacks> {
  const sources = new Set(await store.sources());
  if (packs.some(({ hash }) => !sources.has(hash))) return { refused: 'source-lost' };
  let answer: AddedPacks = { before: [] };
  await registry.change((before) => {
    const refused = refusalToAdd(before, packs);
    answer = refused ? { refused } : { before: before.packs };
    return refused ? before : packs.reduce((all, pack) => withPack(all, pack, now()), before);
  });
  return answer;
}

/** Takes away old generations, and what an import left that came to nothing. */
async function collect({ store, now }: PackImportsPlatform, change: RegistryKeeper['change']): Promise<void> {
  const stored = await store.readRegistry();
  if (isLaterRegistry(stored)) return;
  const isOver = ({ since }: { readonly since: number }) => now() - since > RETIRED_MS;
  const registry = parsePackRegistry(stored);
  const { packs, retired } = registry.retired.some(isOver)
    ? await change((before) => ({ ...before, retired: before.retired.filter((one) => !isOver(one)) }))
    : registry;
  const named = new Set([...packs, ...retired.map(({ pack }) => pack)].map(({ hash }) => hash));
  for (const hash of await store.compiled()) if (!named.has(hash)) await store.removeCompiled(hash);
  for (const hash of await store.sources()) if (!named.has(hash)) await store.removeSource(hash);
}

/** Installed packs with what is wrong with them. */
export async function listedPacks(
  packs: ImportedPacks,
  damage: ReadonlyMap<string, string>,
): Promise<readonly ListedPack[]> {
  return (await packs.list()).map((pack) => {
    const reason = damage.get(pack.info.id);
    return reason === undefined ? pack : { ...pack, damage: reason };
  });
}
