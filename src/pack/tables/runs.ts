/** Lists that begin in the same block share a start in full; 16 of them, unless one block's lists are very long. */
const BLOCK_SHIFT = 4;
const MOST_IN_BLOCK = 0xffff;

/** Where each of many lists begins in one long array, in a little over one byte a list where all are short, else two. */
export interface Runs {
  readonly base: Uint32Array;
  /** From the block's start to the list's, the lower eight bits; one more than there are lists. */
  readonly low: Uint8Array;
  /** The upper eight bits; empty where all are zero. */
  readonly high: Uint8Array;
  readonly shift: number;
}

/** Packs where lists of these lengths begin when they stand one after the other. */
export function runsOf(lengths: readonly number[]): Runs {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length; // i is within the array
  });
  const shift = fits(starts, BLOCK_SHIFT) ? BLOCK_SHIFT : 0;
  const base = new Uint32Array(((starts.length - 1) >> shift) + 1);
  const offsets = new Uint16Array(starts.length);
  starts.forEach((start, i) => {
    const block = i >> shift;
    if (block << shift === i) base[block] = start;
    offsets[i] = start - (base[block] as number); // written before its block's lists
  });
  const low = Uint8Array.from(offsets, (offset) => offset & 0xff);
  const high = Uint8Array.from(offsets, (offset) => offset >> 8);
  return { base, low, high: high.some((bits) => bits > 0) ? high : new Uint8Array(), shift };
}

/** The runs that these arrays hold. */
export function openRuns(base: Uint32Array, low: Uint8Array, high: Uint8Array): Runs {
  return { base, low, high, shift: base.length === low.length ? 0 : BLOCK_SHIFT };
}

/** Where list `i` begins, which is also where the one before it ends. */
export function runStart({ base, low, high, shift }: Runs, i: number): number {
  const start = (base[i >> shift] as number) + (low[i] as number); // i <= number of lists
  return high.length === 0 ? start : start + ((high[i] as number) << 8);
}

function fits(starts: Uint32Array, shift: number): boolean {
  return starts.every((start, i) => start - (starts[(i >> shift) << shift] as number) <= MOST_IN_BLOCK);
}
