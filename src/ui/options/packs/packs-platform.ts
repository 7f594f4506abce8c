import type { PreviewContext } from '../../../pack-import/index.ts';
import type { AddedPacks, InstalledPack, Result } from '../../../protocol/index.ts';
import type { OwnPagePlatform } from '../../own-page-platform.ts';

/** A pack to be added, with its canonical source. */
export interface SourcedPack extends Pick<InstalledPack, 'info' | 'records'> {
  readonly source: string;
}

/** What the part about imported packs needs of the browser. */
export interface PacksPlatform extends Pick<OwnPagePlatform, 'askWorker'> {
  /** Calls back whenever packs came, went or changed, as long as the page is open. */
  readonly onPacks: (listener: () => void) => void;
  /** The packs that there are, to compare a new one with. */
  readonly previewContext: () => Promise<Pick<PreviewContext, 'installed' | 'commonWords'>>;
  /** Stores a pack's source and has the worker begin to import it. */
  readonly importPack: (pack: SourcedPack) => Promise<Result<null>>;
  /** Stores the sources of packs and adds them, all or none. */
  readonly addPacks: (packs: readonly SourcedPack[]) => Promise<Result<AddedPacks>>;
  /** The source of an installed pack; undefined where it is lost. */
  readonly packSource: (hash: string) => Promise<Uint8Array | undefined>;
  /** Has the browser save a file. */
  readonly saveFile: (name: string, text: string) => void;
}
