/** Where a number stands, or would stand, among sorted ones. */
export function placeAmong(sorted: Int32Array | Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number; // middle < length
    if (value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
