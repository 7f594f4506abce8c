import type { PackInfo } from '../pack/index.ts';

/** An imported pack as it is recorded: what it says of itself, and where its source and its compiled form lie. */
export interface InstalledPack {
  readonly info: PackInfo;
  readonly records: number;
  /** SHA-256 of the canonical source, under which source and compiled form lie. */
  readonly hash: string;
  /** Bytes of the canonical source, before it is deflated. */
  readonly bytes: number;
}

/** How far the import is that is under way or was the last one. */
export type ImportProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly pack: InstalledPack; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly pack: InstalledPack; readonly replaced?: InstalledPack }
  | { readonly state: 'failed'; readonly pack: InstalledPack; readonly why: ImportFailure };

/** Why an import came to nothing, and changed nothing. */
export type ImportFailure =
  | 'cancelled'
  | 'too-many-packs'
  | 'too-many-bytes'
  /** Its source was not found, or is not what was written. */
  | 'source-lost'
  /** It was begun again several times, and each time the browser stopped it. */
  | 'interrupted'
  | 'not-saved';

/** What became of packs that were to be added all at once: those that were there before, or why none was added. */
export type AddedPacks =
  | { readonly before: readonly InstalledPack[] }
  | { readonly refused: Extract<ImportFailure, 'too-many-packs' | 'too-many-bytes' | 'source-lost'> };

/** An installed pack, and whether it can be read. */
export interface ListedPack extends InstalledPack {
  readonly damage?: string;
}
