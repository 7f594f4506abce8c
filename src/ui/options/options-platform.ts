import type { Backup, Managed, Settings, StoredChoices } from '../../settings/index.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import type { PacksPlatform } from './packs/packs-platform.ts';

/** What the options page needs of the browser. `src/platform/pages/options-platform.ts` makes it. */
export interface OptionsPlatform
  extends PacksPlatform,
    Pick<OwnPagePlatform, 'askWorker' | 'readSettings' | 'changeSettings'> {
  /** Calls back with each new value, whoever wrote it, as long as the page is open. */
  readonly onSettings: (listener: (settings: Settings) => void) => void;
  /** What the reader's organisation has set. */
  readonly readManaged: () => Promise<Managed>;
  /** Forgets which cards were read, and gives the way back; rejects where the browser could not save. */
  readonly forgetRead: () => Promise<() => Promise<void>>;
  readonly readChoices: () => Promise<StoredChoices>;
  /** Reads, changes and writes in one turn; rejects where the browser could not save. */
  readonly changeChoices: (change: (choices: StoredChoices) => StoredChoices) => Promise<void>;
  /** As `onSettings`. */
  readonly onChoices: (listener: (choices: StoredChoices) => void) => void;
  /** Changes settings and decided names, all or nothing, and gives what was there before. */
  readonly replaceStored: (change: (now: Backup) => Backup) => Promise<Backup>;
}
