import type { Atlas, Flags } from '../../map/index.ts';
import { once, type Pack, PackDamagedError } from '../../pack/index.ts';
import { type Failure, ok, type PackStatus, type Result } from '../../protocol/index.ts';
import { choicesOfPacks, isUsedOn, type PackChoice, type Settings } from '../../settings/index.ts';
import { type Audience, OWN_PAGE } from '../audience.ts';
import type { ImportedPacks } from './imported-packs.ts';
import { createImportedVolumes, type ImportedVolume } from './imported-volumes.ts';
import { createLibrary, type Library } from './library.ts';
import { shippedVolume, type Volume } from './volume.ts';

/** What cards get their pictures from, each opened when it is first asked for. */
export interface Pictures {
  atlas(): Promise<Atlas>;
  flags(): Promise<Flags>;
}

export interface PackLife {
  /** Runs `use` with what that asker may see. Damage of the shipped pack is a named failure. */
  withLibrary<T>(audience: Audience, use: (library: Library) => Promise<Result<T>>): Promise<Result<T>>;
  /** The imported packs that are used on that host, also those that its pages may not hear of. */
  importedOn(host: string): Promise<readonly ImportedVolume[]>;
  status(): Promise<PackStatus>;
  /** Ids of the imported packs that could not be opened or read, and why. */
  damage(): ReadonlyMap<string, string>;
}

export interface PackLifePlatform {
  openPack(): Promise<Pack>;
  readonly pictures: Pictures;
  readonly importedPacks: ImportedPacks;
  readSettings(): Promise<Settings>;
  report(bug: unknown): void;
}

/**
 * Opens packs with the first request that needs them, and again with the next where that failed. Damage that shows
 * later, in a shard of cards, stays in the status, so that the popup tells it; what does not need that shard goes on.
 */
export function createPackLife(platform: PackLifePlatform): PackLife {
  const imported = createImportedVolumes(platform.importedPacks, (bug) => platform.report(bug));
  const openShipped = once(async () => shippedVolume(await platform.openPack()));
  const damage = new Map<Part, Failure>();
  const libraries = createLibraries({
    atlas: unlessDamaged(platform.pictures.atlas, 'atlas', damage),
    flags: unlessDamaged(platform.pictures.flags, 'flags', damage),
  });

  async function importedWhere(
    isWanted: (choice: PackChoice) => boolean,
  ): Promise<readonly ImportedVolume[]> {
    const settings = await platform.readSettings();
    return imported.open((ids) => choicesOfPacks(settings, ids).filter(isWanted));
  }

  async function withLibrary<T>(
    audience: Audience,
    use: (library: Library) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const first = await openShipped().catch(asFailure);
    if ('code' in first) return { ok: false, failure: first };
    try {
      return await use(libraries.of(first, await importedWhere((choice) => mayHearOf(audience, choice))));
    } catch (error) {
      if (!(error instanceof PackDamagedError)) throw error;
      const failure = asFailure(error);
      damage.set('content', failure);
      return { ok: false, failure };
    }
  }

  return {
    withLibrary,
    damage: imported.damage,
    importedOn: (host) => importedWhere((choice) => isUsedOn(choice, host)),
    async status() {
      const opened = await withLibrary(OWN_PAGE, async ({ pack }) => ok(pack));
      if (!opened.ok) return { state: 'damaged', reason: opened.failure.message };
      const [first] = damage.values();
      if (first) return { state: 'damaged', reason: first.message };
      const { info, entityCount } = opened.value;
      return { state: 'ready', title: info.title, date: info.date, entities: entityCount };
    },
  };
}

/** What may be broken while the pack is open. */
type Part = 'content' | keyof Pictures;

/** Nothing where it cannot be had, and a note of that until it can. */
function unlessDamaged<T>(
  open: () => Promise<T>,
  part: Part,
  damage: Map<Part, Failure>,
): () => Promise<T | undefined> {
  const opened = once(open);
  return async () => {
    try {
      const picture = await opened();
      damage.delete(part);
      return picture;
    } catch (error) {
      damage.set(part, asFailure(error));
      return undefined;
    }
  };
}

function asFailure(error: unknown): Failure {
  if (error instanceof PackDamagedError) return { code: 'pack-damaged', message: error.message };
  return { code: 'pack-missing', message: `The pack cannot be read: ${String(error)}` };
}

function mayHearOf(audience: Audience, choice: PackChoice): boolean {
  return audience.kind === 'own page' ? choice.isOn : choice.isPainted && isUsedOn(choice, audience.host);
}

/** The library of each choice of packs that was asked for, so that its tables are made once. */
function createLibraries(pictures: Pick<Library, keyof Pictures>) {
  const libraries = new Map<string, Library>();
  return {
    of(first: Volume, others: readonly ImportedVolume[]): Library {
      const key = others.map(({ hash }) => hash).join(' ');
      const known = libraries.get(key);
      // A pack that was damaged and made anew is another volume.
      if (known?.volumes.slice(1).every((volume, i) => volume === others[i]?.volume)) return known;
      const library = createLibrary(
        first,
        others.map(({ volume }) => volume),
        pictures,
      );
      if (libraries.size >= MOST_LIBRARIES) libraries.clear();
      libraries.set(key, library);
      return library;
    },
  };
}

/** One for the extension's pages and one for pages; a few more while the reader changes choices. */
const MOST_LIBRARIES = 4;
