import type { EntityId } from '../pack/index.ts';
import type { Answer, PageEntity, PageRequests, Params, WorkerRequests } from '../protocol/index.ts';
import type { Recent, Settings } from '../settings/index.ts';

/** What the popup's tab shows, as far as the browser tells us. */
export type ActiveTab =
  | { readonly kind: 'site'; readonly host: string }
  /** The browser lets us read only sites that the reader allows, and this is none; it may hide the host, too. */
  | { readonly kind: 'withheld'; readonly host?: string }
  | { readonly kind: 'pdf' }
  /** The browser's own pages, its store, files, an empty tab. */
  | { readonly kind: 'no-site' };

type Ask<Requests> = <K extends keyof Requests>(
  ask: K,
  params: Params<Requests, K>,
) => Promise<Answer<Requests, K>>;

/**
 * Everything that the popup needs of the browser; our other pages take parts of it. `src/platform/pages/popup-platform.ts`
 * makes it without importing this type; `entrypoints/popup/main.tsx` puts the two together, so a difference does not
 * compile.
 * No method of it throws for an expected failure, but `changeSettings`.
 */
export interface OwnPagePlatform {
  /** What the address bar opened it with: a card, and the query that led there. */
  readonly start: { readonly entity?: EntityId; readonly query?: string };
  readonly askWorker: Ask<WorkerRequests>;
  /** Asks the script of the active tab's top frame; fails with `unreachable` where none runs. */
  readonly askPage: Ask<PageRequests>;
  /** What imported packs know on the active tab's pages. */
  readonly foundNames: () => Promise<readonly PageEntity[]>;
  readonly readSettings: () => Promise<Settings>;
  /** Reads, changes and writes in one turn, and gives what was written; rejects where the browser could not save. */
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** What was looked up lately: nothing, and nothing is kept, in private windows. */
  readonly recent: {
    readonly read: () => Promise<Recent>;
    /** Rejects where the browser could not save. */
    readonly change: (change: (recent: Recent) => Recent) => Promise<void>;
  };
  /** Remembers that a card was read, and tells which were and have not changed; in private windows neither. */
  readonly noteRead: (entity: EntityId) => Promise<void>;
  readonly readBefore: (entities: readonly EntityId[]) => Promise<readonly EntityId[]>;
  readonly activeTab: () => Promise<ActiveTab>;
  readonly reloadTab: () => Promise<void>;
  /** Asks the reader to allow the active tab's site; must be called within a click. Gives whether it is allowed now. */
  readonly askAccess: () => Promise<boolean>;
  /** Opens the side panel; must be called within a click. */
  readonly openPanel: () => Promise<void>;
  /** Opens the options page in a tab, or goes to it where it is open. */
  readonly openOptions: () => Promise<void>;
  /** Closes the popup, so that the reader sees the page. */
  readonly close: () => void;
}
