import type { InstalledPack } from '../../protocol/index.ts';
import type { PackChoice } from '../../settings/index.ts';
import { messageOf } from '../message-of.ts';
import type { ImportedPacks } from './imported-packs.ts';
import { importedVolume, type Volume } from './volume.ts';

/** An imported pack that is open, with what the reader decided about it. */
export interface ImportedVolume {
  readonly choice: PackChoice;
  readonly volume: Volume;
  /** Tells this revision of the pack from any other. */
  readonly hash: string;
}

export interface ImportedVolumes {
  /** Opens the packs that `choose` wants, in the order of the choices. One that cannot be opened is left out. */
  open(choose: (installed: readonly string[]) => readonly PackChoice[]): Promise<readonly ImportedVolume[]>;
  /** Ids of the packs that could not be opened or read, and why. */
  damage(): ReadonlyMap<string, string>;
}

/** Keeps imported packs open for the worker's life. A damaged one takes no other down. */
export function createImportedVolumes(packs: ImportedPacks, report: (bug: unknown) => void): ImportedVolumes {
  const opened = new Map<string, Promise<Volume | undefined>>();
  const damaged = new Map<string, string>();

  function openedOnce(pack: InstalledPack): Promise<Volume | undefined> {
    const { id, title } = pack.info;
    const known = opened.get(pack.hash);
    if (known) return known;
    const opening = openOne(pack, () => {
      // Several may read it at a time: once is enough, and it may have been made anew since.
      if (opened.get(pack.hash) !== opening) return;
      damaged.set(id, `The pack “${title}” is damaged; it is made anew when it is opened again.`);
      opened.delete(pack.hash);
      packs.forget(pack).catch(report);
    });
    opened.set(pack.hash, opening);
    return opening;
  }

  async function openOne(pack: InstalledPack, onDamage: () => void): Promise<Volume | undefined> {
    const { id } = pack.info;
    try {
      const volume = importedVolume(await packs.open(pack), id, onDamage);
      damaged.delete(id);
      return volume;
    } catch (error) {
      damaged.set(id, messageOf(error));
      opened.delete(pack.hash); // the next request tries again
      return undefined;
    }
  }

  return {
    async open(choose) {
      const installed = new Map((await packs.list()).map((pack) => [pack.info.id, pack]));
      const volumes = await Promise.all(
        choose([...installed.keys()]).map(async (choice) => {
          const pack = installed.get(choice.id);
          if (!pack) return [];
          const volume = await openedOnce(pack);
          return volume ? [{ choice, volume, hash: pack.hash }] : [];
        }),
      );
      return volumes.flat();
    },
    damage: () => damaged,
  };
}
