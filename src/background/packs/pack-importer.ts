import type { CompileStep } from '../../pack-import/index.ts';
import type { ImportFailure, ImportProgress, InstalledPack } from '../../protocol/index.ts';
import { type CompiledPacks, type CompiledPacksPlatform, SourceLostError } from './compiled-packs.ts';
import { type PackRegistry, refusalToAdd, withPack } from './pack-registry.ts';
import type { RegistryKeeper } from './registry-keeper.ts';

export interface ImporterPlatform extends CompiledPacksPlatform {
  /** Milliseconds since 1970. */
  now(): number;
}

/** What does one import at a time. */
export interface Importer {
  /** Begins to import the pack whose source is stored. */
  begin(pack: InstalledPack): Promise<void>;
  /** Goes on with the import that is recorded. */
  run(pack: InstalledPack): Promise<void>;
  progress(): Promise<ImportProgress>;
  cancel(): Promise<void>;
}

/** An import that was stopped as often is given up: it may be what stops the worker. */
const MOST_TRIES = 5;

/** The reader took it back. */
class CancelledError extends Error {
  override name = 'CancelledError';
}

/** Does the one import that is recorded, from its first to its last step; a worker that starts anew begins it again. */
export function createImporter(
  platform: ImporterPlatform,
  registry: RegistryKeeper,
  compiled: CompiledPacks,
): Importer {
  let step: CompileStep | undefined;
  /** That very import: its file may be begun anew after it was cancelled. */
  let running: InstalledPack | undefined;

  async function compileAndRecord(pack: InstalledPack): Promise<void> {
    const { job } = await registry.change(withOneMoreTry);
    if (job?.pack.hash !== pack.hash) return;
    if (job.tries > MOST_TRIES) return void (await registry.change(endedBy('interrupted', pack)));
    const files = await compiled.compile(pack, (now) => {
      if (running !== pack) throw new CancelledError();
      step = now;
    });
    await storeCache(platform, pack, files);
    await registry.change((before) => withImported(before, pack, platform.now()));
  }

  async function run(pack: InstalledPack): Promise<void> {
    if (running?.hash === pack.hash) return;
    running = pack;
    try {
      await compileAndRecord(pack);
    } catch (error) {
      if (error instanceof CancelledError) return;
      const isLost = error instanceof SourceLostError;
      if (!isLost) platform.report(error);
      await registry.change(endedBy(isLost ? 'source-lost' : 'not-saved', pack));
    } finally {
      // Cancelled, it may end while another runs.
      if (running === pack) {
        running = undefined;
        step = undefined;
      }
    }
  }

  return {
    run,
    async begin(pack) {
      const refused = refusalToAdd(await registry.read(), [pack]);
      await registry.change(({ last: _, ...before }) =>
        refused ? { ...before, last: { pack, failed: refused } } : { ...before, job: { pack, tries: 0 } },
      );
      if (!refused) run(pack).catch(platform.report);
    },
    progress: async () => progressOf(await registry.read(), step),
    async cancel() {
      running = undefined;
      step = undefined;
      await registry.change((before) =>
        before.job ? endedBy('cancelled', before.job.pack)(before) : before,
      );
    },
  };
}

/**
 * A store that cannot be used (damaged, or a later release’s) keeps no pack away: its source is there, and whoever opens
 * it compiles it. Where there is no room, the reader has to know.
 */
async function storeCache(
  { store, report }: ImporterPlatform,
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
function endedBy(why: ImportFailure, pack: InstalledPack): (registry: PackRegistry) => PackRegistry {
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

/** Ends the import of that pack with the pack in the registry, and says which one it replaced. */
function withImported({ job, ...registry }: PackRegistry, pack: InstalledPack, now: number): PackRegistry {
  // Cancelled in the last moment: the import did not happen.
  if (job?.pack.hash !== pack.hash) return job ? { ...registry, job } : registry;
  const replaced = registry.packs.find(({ info }) => info.id === pack.info.id);
  return { ...withPack(registry, pack, now), last: { pack, ...(replaced ? { replaced } : {}) } };
}
