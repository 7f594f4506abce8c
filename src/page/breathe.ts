/** Longest slice of work in milliseconds: half a frame, so that even a slow machine stays under 16. */
export const SLICE = 6;

interface Scheduler {
  yield(): Promise<void>;
}

/** Lets the page have its turn. */
export function breathe(): Promise<void> {
  // In no TypeScript library yet; Chrome 129, Firefox 142.
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
