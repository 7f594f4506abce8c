/** Where a number stands, or would stand, among sorted ones. */
export function placeAmong(sorted: Int32Array | Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}
