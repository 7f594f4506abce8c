/** Bits of a filter for each hash in it; with two set a hash, about 1 "yes" in 25 is wrong. */
const BITS_PER_HASH = 12;

/**
 * A small set of hashes that sometimes says "yes" wrongly and never "no": both bits of a hash lie in one word, so that
 * asking costs one look at memory. The length is a power of two.
 */
export function filterOf(hashes: ReadonlySet<number>): Uint32Array {
  let length = 1;
  while (length * 32 < hashes.size * BITS_PER_HASH) length *= 2;
  const filter = new Uint32Array(length);
  for (const hash of hashes) {
    const word = (hash >>> 10) & (length - 1);
    filter[word] = (filter[word] as number) | bitsOf(hash); // word is masked to the length
  }
  return filter;
}

/** Whether a hash may be in a filter. */
export function inFilter(filter: Uint32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  const word = filter[(hash >>> 10) & (filter.length - 1)] as number; // masked to the length
  return (word & bits) === bits;
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}
