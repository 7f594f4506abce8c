import { fileCountOf, openPack, type Pack, PackDamagedError } from '../../pack/index.ts';
import { type CompileStep, compilePackFile, packOfSource, type Words } from '../../pack-import/index.ts';
import type { InstalledPack } from '../../protocol/index.ts';
import { createSlices, type SliceClock } from '../slices.ts';
import type { PackStore } from './pack-store.ts';

export interface CompiledPacksPlatform {
  readonly store: PackStore;
  readonly clock: SliceClock;
  words(): Promise<Words>;
  report(bug: unknown): void;
}

/** A pack's source is not where it was put, or is another one: the file has to be imported again. */
export class SourceLostError extends Error {
  override name = 'SourceLostError';
}

/** The compiled form of imported packs: nothing but a cache of what their sources say. */
export interface CompiledPacks {
  /** Makes the compiled form, which the caller may store; gives up where `onStep` throws. */
  compile(pack: InstalledPack, onStep: (step: CompileStep) => void): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Opens the compiled form, made anew where anything of it is missing or of another format. */
  open(pack: InstalledPack): Promise<Pack>;
}

export function createCompiledPacks(platform: CompiledPacksPlatform): CompiledPacks {
  const { store, clock, words } = platform;
  async function compile(pack: InstalledPack, onStep: (step: CompileStep) => void) {
    const source = await store.readSource(pack.hash);
    if (!source) throw new SourceLostError(`The source of “${pack.info.title}” is lost.`);
    const slices = createSlices(clock);
    const steps = compilePackFile(packOfSource(source), await words());
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      onStep(step.value);
      await slices.breathe();
    }
  }

  function openFrom(find: (name: string) => Promise<Uint8Array | undefined>): Promise<Pack> {
    const read = async (name: string) => {
      const bytes = await find(name);
      if (!bytes) throw new PackDamagedError(`The compiled pack lacks its file ${name}.`);
      return bytes;
    };
    return openPack({ read, inflate: (bytes) => store.inflate(bytes) });
  }

  return {
    compile,
    async open(pack) {
      try {
        if ((await store.countCompiled(pack.hash)) >= fileCountOf(pack.records))
          return await openFrom((name) => store.readCompiled(pack.hash, name));
      } catch (error) {
        // Whatever is wrong with the cache, the source has all that was in it.
        if (!(error instanceof PackDamagedError)) platform.report(error);
      }
      const files = await compile(pack, () => undefined);
      // A browser that cannot store it now has the pack for this worker's life.
      await store.writeCompiled(pack.hash, files).catch((error) => platform.report(error));
      return openFrom(async (name) => files.get(name));
    },
  };
}
