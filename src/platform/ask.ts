import browser from 'webextension-polyfill';
import {
  type Answer,
  failed,
  type PageRequests,
  type Params,
  type WorkerRequests,
} from '../protocol/index.ts';
import { send } from './send.ts';

/** Asks the worker, and wakes it if it sleeps. Never rejects. */
export async function askWorker<K extends keyof WorkerRequests>(
  ask: K,
  params: Params<WorkerRequests, K>,
): Promise<Answer<WorkerRequests, K>> {
  // The worker's handler for `ask` has just this type; a message loses it on the way.
  return (await send(() => browser.runtime.sendMessage({ ask, params }))) as Answer<WorkerRequests, K>;
}

/** Asks the script in the top frame of a tab; fails with `unreachable` where none runs. Never rejects. */
export async function askPage<K extends keyof PageRequests>(
  tab: number | undefined,
  ask: K,
  params: Params<PageRequests, K>,
): Promise<Answer<PageRequests, K>> {
  const answer =
    tab === undefined
      ? failed('unreachable', 'There is no tab.')
      : await send(() => browser.tabs.sendMessage(tab, { ask, params }, { frameId: 0 }));
  return answer as Answer<PageRequests, K>; // as above, from the page's handler
}
