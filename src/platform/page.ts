import type {
  Envelope,
  Failure,
  Handlers,
  PageRequests,
  Params,
  Result,
  WorkerRequests,
} from '../protocol/index.ts';
import {
  DEFAULT_SETTINGS,
  SETTINGS_COPY_KEY,
  SETTINGS_KEY,
  type Settings,
  takeSettings,
} from '../settings/index.ts';

/** A sleeping worker needs 0.3 s; what takes longer than this was lost with a worker that was stopped. */
const TIMEOUT = 2_000;

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

/** Asks the worker. An answer that doesn't come in time, or is lost with a stopped worker, is asked for once more. */
async function ask<K extends keyof WorkerRequests>(
  request: K,
  params: Params<WorkerRequests, K>,
  signal: AbortSignal,
): Promise<Result<WorkerRequests[K]['answer']>> {
  const first = await askOnce(request, params, signal);
  if (first.ok || signal.aborted || !isAlive()) return first;
  const { code } = first.failure;
  return code === 'timeout' || code === 'unreachable' ? askOnce(request, params, signal) : first;
}

async function askOnce<K extends keyof WorkerRequests>(
  request: K,
  params: Params<WorkerRequests, K>,
  signal: AbortSignal,
): Promise<Result<WorkerRequests[K]['answer']>> {
  const envelope = { ask: request, params };
  const { promise: late, resolve } = Promise.withResolvers<Result<WorkerRequests[K]['answer']>>();
  const giveUp = () => resolve(failure('timeout', request));
  const timer = setTimeout(giveUp, TIMEOUT);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const answer = api.runtime.sendMessage<typeof envelope, Result<WorkerRequests[K]['answer']> | undefined>(
      envelope,
    );
    const got = await Promise.race([answer, late]);
    // Another version's worker, or none of ours, may say anything.
    return got?.ok === true || got?.failure?.code ? got : failure('unreachable', request);
  } catch (error) {
    return failure('unreachable', String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
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
      respond(failure('bug', String(error)));
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

function failure(code: Failure['code'], text: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message: text } };
}

/** An orphan's listeners are dead already, and its API throws. */
function whenAborted(signal: AbortSignal, stop: () => void): void {
  signal.addEventListener('abort', () => isAlive() && stop(), { once: true });
}
