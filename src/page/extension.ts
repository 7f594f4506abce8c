import type { Answer, Handlers, PageRequests, Params, WorkerRequests } from '../protocol/index.ts';
import type { Settings } from '../settings/index.ts';

/** What the page side needs of the browser's extension API; `src/platform/page.ts` has the real one. */
export interface Extension {
  /** False once the extension was updated, disabled or removed and this script is an orphan. */
  isAlive(): boolean;
  /** Asks the worker, with some patience and a failure instead of an exception. */
  ask<K extends keyof WorkerRequests>(
    request: K,
    params: Params<WorkerRequests, K>,
    signal: AbortSignal,
  ): Promise<Answer<WorkerRequests, K>>;
  readSettings(): Promise<Settings>;
  onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  onRequest(handlers: Handlers<PageRequests, null>, signal: AbortSignal): void;
}
