import { type CompileStep, LIMITS } from '../../pack-import/index.ts';
import type {
  AddedPacks,
  ImportFailure,
  ImportProgress,
  InstalledPack,
  ListedPack,
} from '../../protocol/index.ts';
import { createTurns } from '../turns.ts';
import {
  type CompiledPacks,
  type CompiledPacksPlatform,
  createCompiledPacks,
  SourceLostError,
} from './compiled-packs.ts';
import type { ImportedPacks } from './installed.ts';
import {
  isLaterRegistry,
  type PackRegistry,
  parsePackRegistry,
  withoutPack,
  withPack,
} from './pack-registry.ts';
import type { PackStore } from './pack-store.ts';

export interface PackImportsPlatform extends CompiledPacksPlatform {
  /** Milliseconds since 1970. */
  now(): number;
  report(bug: unknown): void;
  /** Packs came, went or changed; these are there now. */
  onChange(packs: readonly InstalledPack[]): void;
}

/** The imported packs and what is done to them. Each change is one write of their registry, the last thing done. */
export interface PackImports extends ImportedPacks {
  /** Begins to import the pack whose source is stored. */
  begin(pack: InstalledPack): Promise<void>;
  /** Adds packs whose sources are stored, all or none; each is compiled when it is first opened. */
  add(packs: readonly InstalledPack[]): Promise<AddedPacks>;
  progress(): Promise<ImportProgress>;
  cancel(): Promise<void>;
  remove(id: string): Promise<void>;
  /** Whether there is such a pack to bring back, or it is there. */
  restore(hash: string): Promise<boolean>;
  /** Goes on with an import that a stopped worker left, and takes away what nothing names any more. */
  wakeUp(): Promise<void>;
}

/** An import that was stopped as often is given up: it may be what stops the worker. */
const MOST_TRIES = 5;
/** How long a removed or replaced pack can be brought back: a day. */
const RETIRED_MS = 24 * 60 * 60 * 1000;

export function createPackImports(platform: PackImportsPlatform): PackImports {
  const { store } = platform;
  const registry = keepRegistry(store, platform.onChange);
  const compiled = createCompiledPacks(platform);
  const { run, ...running } = createImporter(platform, registry, compiled);
  return {
    ...running,
    list: async () => (await registry.read()).packs,
    open: (pack) => compiled.open(pack),
    add: (packs) => addAll(platform, registry, packs),
    forget: ({ hash }) => store.removeCompiled(hash),
    remove: async (id) => void (await registry.change((before) => withoutPack(before, id, platform.now()))),
    async restore(hash) {
      let isThere = false;
      await registry.change((before) => {
        const found = before.retired.find(({ pack }) => pack.hash === hash);
        isThere = found !== undefined || before.packs.some((pack) => pack.hash === hash);
        return found ? withPack(before, found.pack, platform.now()) : before;
      });
      return isThere;
    },
    async wakeUp() {
      const { job } = await registry.read();
      if (job) await run(job.pack);
      else await store.whenNothingArrives(() => collect(platform, registry.change));
    },
  };
}

interface RegistryKeeper {
  read(): Promise<PackRegistry>;
  /** Reads, changes and writes in one turn; only the worker writes the registry. */
  change(how: (registry: PackRegistry) => PackRegistry): Promise<PackRegistry>;
}

function keepRegistry(store: PackStore, onChange: PackImportsPlatform['onChange']): RegistryKeeper {
  const inTurn = createTurns();
  const read = async () => parsePackRegistry(await store.readRegistry());
  return {
    read,
    change(how) {
      return inTurn(async () => {
        const stored = await store.readRegistry();
        if (isLaterRegistry(stored)) throw new LaterRegistryError('A later release wrote the list of packs.');
        const before = parsePackRegistry(stored);
        const registry = how(before);
        await store.writeRegistry(registry);
        if (registry.packs !== before.packs) onChange(registry.packs);
        return registry;
      });
    },
  };
}

type Importer = Pick<PackImports, 'begin' | 'progress' | 'cancel'> & {
  run(pack: InstalledPack): Promise<void>;
};

/** Does the one import that is recorded, from its first to its last step; a worker that starts anew begins it again. */
function createImporter(
  platform: PackImportsPlatform,
  registry: RegistryKeeper,
  compiled: CompiledPacks,
): Importer {
  let step: CompileStep | undefined;
  let running: string | undefined;

  async function compileAndRecord(pack: InstalledPack): Promise<void> {
    const { job } = await registry.change(withOneMoreTry);
    if (job?.pack.hash !== pack.hash) return;
    if (job.tries > MOST_TRIES) return void (await registry.change(failed(pack, 'interrupted')));
    const files = await compiled.compile(pack, (now) => {
      if (running !== pack.hash) throw new CancelledError();
      step = now;
    });
    await storeCache(platform, pack, files);
    await registry.change((before) => finished(before, pack, platform.now()));
  }

  async function run(pack: InstalledPack): Promise<void> {
    if (running === pack.hash) return;
    running = pack.hash;
    try {
      await compileAndRecord(pack);
    } catch (error) {
      if (error instanceof CancelledError) return;
      const isLost = error instanceof SourceLostError;
      if (!isLost) platform.report(error);
      await registry.change(failed(pack, isLost ? 'source-lost' : 'not-saved'));
    } finally {
      if (running === pack.hash) running = undefined;
      step = undefined;
    }
  }

  return {
    run,
    async begin(pack) {
      const refused = refusal(await registry.read(), [pack]);
      await registry.change(({ last: _, ...before }) =>
        refused ? { ...before, last: { pack, failed: refused } } : { ...before, job: { pack, tries: 0 } },
      );
      if (!refused) run(pack).catch(platform.report);
    },
    progress: async () => progressOf(await registry.read(), step),
    async cancel() {
      running = undefined;
      await registry.change((before) => (before.job ? failed(before.job.pack, 'cancelled')(before) : before));
    },
  };
}

/**
 * A store that cannot be used (damaged, or a later release’s) keeps no pack away: its source is there, and whoever opens
 * it compiles it. Where there is no room, the reader has to know.
 */
async function storeCache(
  { store, report }: PackImportsPlatform,
  { hash }: InstalledPack,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  try {
    await store.writeCompiled(hash, files);
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') throw error;
    report(error);
  }
}

function withOneMoreTry(registry: PackRegistry): PackRegistry {
  const { job } = registry;
  return job ? { ...registry, job: { ...job, tries: job.tries + 1 } } : registry;
}

/** Ends the import of that pack and says why; any other goes on. */
function failed(pack: InstalledPack, why: ImportFailure): (registry: PackRegistry) => PackRegistry {
  return (registry) => {
    const { job, ...others } = registry;
    return job?.pack.hash === pack.hash ? { ...others, last: { pack, failed: why } } : registry;
  };
}

function progressOf({ job, last }: PackRegistry, step: CompileStep | undefined): ImportProgress {
  // A worker that has just started has not begun again yet.
  if (job) return { state: 'working', pack: job.pack, ...(step ?? { done: 0, all: 1 }) };
  if (!last) return { state: 'idle' };
  const { pack, failed: why, replaced } = last;
  return why ? { state: 'failed', pack, why } : { state: 'done', pack, ...(replaced ? { replaced } : {}) };
}

/** After a downgrade: the packs stay for the release that knows them. */
class LaterRegistryError extends Error {
  override name = 'LaterRegistryError';
}

/** The reader took it back. */
class CancelledError extends Error {
  override name = 'CancelledError';
}

function finished({ job, ...registry }: PackRegistry, pack: InstalledPack, now: number): PackRegistry {
  // Cancelled in the last moment: the import did not happen.
  if (job?.pack.hash !== pack.hash) return job ? { ...registry, job } : registry;
  const replaced = registry.packs.find(({ info }) => info.id === pack.info.id);
  return { ...withPack(registry, pack, now), last: { pack, ...(replaced ? { replaced } : {}) } };
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
    const refused = refusal(before, packs);
    answer = refused ? { refused } : { before: before.packs };
    return refused ? before : packs.reduce((all, pack) => withPack(all, pack, now()), before);
  });
  return answer;
}

function refusal({ packs }: PackRegistry, added: readonly InstalledPack[]) {
  const ids = new Set(added.map(({ info }) => info.id));
  const all = [...packs.filter(({ info }) => !ids.has(info.id)), ...added];
  if (all.length > LIMITS.packs) return 'too-many-packs';
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  return bytes > LIMITS.allPacksBytes ? 'too-many-bytes' : undefined;
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
