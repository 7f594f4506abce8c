import {
  type Answer,
  type Envelope,
  failed,
  type Handlers,
  type PageRequests,
  type Params,
  type WorkerRequests,
} from '../protocol/index.ts';
import {
  DEFAULT_SETTINGS,
  SETTINGS_COPY_KEY,
  SETTINGS_KEY,
  type Settings,
  takeSettings,
} from '../settings/index.ts';
import { send } from './send.ts';

// Chromium has only `chrome`, Firefox has promises only in `browser`. No polyfill: it would add 10 kB to every frame.
const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome; // the same shape in both

/** False once the extension was updated, disabled or removed while this page stayed open. */
function isAlive(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    // Firefox throws for a dead object where Chromium answers undefined: both mean an orphan.
    return false;
  }
}

/** Asks the worker. */
async function ask<K extends keyof WorkerRequests>(
  request: K,
  params: Params<WorkerRequests, K>,
  signal: AbortSignal,
): Promise<Answer<WorkerRequests, K>> {
  const answer = await send(() => api.runtime.sendMessage({ ask: request, params }), signal);
  return answer as Answer<WorkerRequests, K>; // the worker's handler has just this type; a message loses it on the way
}

async function readSettings(): Promise<Settings> {
  const stored = await api.storage.local.get([SETTINGS_KEY, SETTINGS_COPY_KEY]);
  // Damaged ones are read before the worker has repaired them, too.
  return takeSettings(stored[SETTINGS_KEY], takeSettings(stored[SETTINGS_COPY_KEY], DEFAULT_SETTINGS));
}

function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (changes[SETTINGS_KEY]) listener(takeSettings(changes[SETTINGS_KEY].newValue, DEFAULT_SETTINGS));
  };
  const { onChanged } = api.storage.local;
  onChanged.addListener(changed);
  whenAborted(signal, () => onChanged.removeListener(changed));
}

/** Answers the popup and the worker. Pages can't send these messages: they have no access to the runtime. */
function onRequest(handlers: Handlers<PageRequests, null>, signal: AbortSignal): void {
  const received = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== api.runtime.id || !isPageRequest(message, handlers)) return false;
    // The map has a handler of just this request's type; TypeScript can't follow the correlation.
    const handler = handlers[message.ask] as (params: unknown, sender: null) => Promise<unknown>;
    handler(message.params, null).then(respond, (error: unknown) => {
      respond(failed('bug', String(error)));
      throw error;
    });
    return true;
  };
  api.runtime.onMessage.addListener(received);
  whenAborted(signal, () => api.runtime.onMessage.removeListener(received));
}

/** What the page side needs of the browser; its type is `Extension` in `src/page`. */
export const extension = { isAlive, ask, readSettings, onSettings, onRequest };

/** A string of the interface from `_locales`. */
export function message(key: string, substitutions?: string | readonly string[]): string {
  const values = typeof substitutions === 'string' ? substitutions : substitutions && [...substitutions];
  return api.i18n.getMessage(key, values);
}

function isPageRequest(message: unknown, handlers: object): message is Envelope<PageRequests> {
  const { ask } = Object(message) as { readonly ask?: string }; // our own messages; others have none of these names
  return Object.hasOwn(handlers, `${ask}`);
}

/** An orphan's listeners are dead already, and its API throws. */
function whenAborted(signal: AbortSignal, stop: () => void): void {
  signal.addEventListener('abort', () => isAlive() && stop(), { once: true });
}
