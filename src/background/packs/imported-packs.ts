import type { Pack } from '../../pack/index.ts';
import type { InstalledPack } from '../../protocol/index.ts';

/** The packs that were imported, as the rest of the worker needs them. */
export interface ImportedPacks {
  list(): Promise<readonly InstalledPack[]>;
  /** Opens the compiled form, made anew where anything of it is missing. Rejects where it cannot be had. */
  open(pack: InstalledPack): Promise<Pack>;
  /** Its compiled form proved to be damaged: the next who opens it gets a new one. */
  forget(pack: InstalledPack): Promise<void>;
}
