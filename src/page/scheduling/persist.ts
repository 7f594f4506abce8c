import { after } from './after.ts';
import { type Coalesced, coalesce } from './coalesce.ts';

/** Milliseconds after which what failed is tried again. */
export const RETRY_DELAY = 5_000;
/** So many failures in a row are no accident any more. */
const MAX_TRIES = 4;

/**
 * Coalesced work that may fail, by throwing or with `false`: then it is done again after a while, until it was in vain
 * too often; whoever asks later begins anew. It counts as running as long as it is to be tried again.
 */
export function persist(work: () => Promise<unknown>, signal: AbortSignal): Coalesced {
  let failures = 0;
  let forget: () => void = () => undefined;
  const trying = coalesce(async () => {
    forget();
    failures += 1;
    let isDone = false;
    try {
      isDone = (await work()) !== false;
    } finally {
      if (isDone || failures === MAX_TRIES) failures = 0;
      else forget = after(RETRY_DELAY, signal, trying.ask);
    }
  }, signal);
  return {
    ask: trying.ask,
    get isRunning() {
      return failures > 0;
    },
  };
}
