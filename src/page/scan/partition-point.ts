/** How many of `length` things come before: of sorted ones those for which `isBefore` holds stand first. */
export function partitionPoint(length: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
