export interface Coalesced {
  /** Resolves when the work that this began is done; at once where others have begun it. */
  ask(): Promise<void>;
  readonly isRunning: boolean;
}

/**
 * Work that follows what changes: it runs once at a time, and once more if it was asked for meanwhile, however often.
 * What it throws reaches who began it, and does not keep it from being done again.
 */
export function coalesce(work: () => Promise<void>, signal: AbortSignal): Coalesced {
  let isAsked = false;
  const coalesced = { ask, isRunning: false };

  async function ask(): Promise<void> {
    isAsked = true;
    if (coalesced.isRunning || signal.aborted) return;
    isAsked = false;
    coalesced.isRunning = true;
    try {
      await work();
    } finally {
      coalesced.isRunning = false;
      if (isAsked) void ask();
    }
  }

  return coalesced;
}
