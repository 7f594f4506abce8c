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

/** Steps of a loop between two looks at the clock, which takes longer than many a step. */
const STEPS_PER_LOOK = 16;

/** Cuts a loop over everything on the page into slices: `if (pace.isDue) await pace.breathe()`. */
export class Pace {
  #end = performance.now() + SLICE;
  #steps = 0;

  get isDue(): boolean {
    this.#steps += 1;
    return this.#steps % STEPS_PER_LOOK === 0 && performance.now() > this.#end;
  }

  async breathe(): Promise<void> {
    await breathe();
    this.#end = performance.now() + SLICE;
  }
}
