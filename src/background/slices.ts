/** Long work in slices, so that other tabs' requests are answered in between. */
export interface Slices {
  /** Waits for a turn if this slice has lasted long enough; else goes on at once. */
  breathe(): Promise<void>;
}

/** A third of the 50 ms that count as a long task: what runs between two breaths may take as long again. */
const SLICE_MS = 16;

export interface SliceClock {
  /** Milliseconds, only for differences. */
  now(): number;
  /** Ends this task; resolves in another one, after what waits already. */
  nextTask(): Promise<void>;
}

export function createSlices({ now, nextTask }: SliceClock): Slices {
  let began = now();
  return {
    async breathe() {
      if (now() - began < SLICE_MS) return;
      await nextTask();
      began = now();
    },
  };
}
