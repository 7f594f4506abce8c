/** Lists that begin in the same block share a start in full; 16 of them, unless one block's lists are very long. */
const BLOCK_SHIFT = 4;
const MOST_IN_BLOCK = 0xffff;

/** Where each of many lists begins in one long array, in a little over two bytes a list. */
export interface Runs {
  readonly base: Uint32Array;
  /** From the block's start to the list's; one more than there are lists. */
  readonly offset: Uint16Array;
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
  const offset = new Uint16Array(starts.length);
  starts.forEach((start, i) => {
    const block = i >> shift;
    if (block << shift === i) base[block] = start;
    offset[i] = start - (base[block] as number); // written before its block's lists
  });
  return { base, offset, shift };
}

/** The runs that these two arrays hold. */
export function openRuns(base: Uint32Array, offset: Uint16Array): Runs {
  return { base, offset, shift: base.length === offset.length ? 0 : BLOCK_SHIFT };
}

/** Where list `i` begins, which is also where the one before it ends. */
export function runStart({ base, offset, shift }: Runs, i: number): number {
  return (base[i >> shift] as number) + (offset[i] as number); // i <= number of lists
}

function fits(starts: Uint32Array, shift: number): boolean {
  return starts.every((start, i) => start - (starts[(i >> shift) << shift] as number) <= MOST_IN_BLOCK);
}
