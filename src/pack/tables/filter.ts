/** Bits of a filter for each hash in it; with two set a hash, about 1 "yes" in 25 is wrong. */
const BITS_PER_HASH = 12;
/** The lower ten bits of a hash choose its two bits, the upper 22 its word. */
const BITS_FOR_WORD = 22;
const PER_WORD = 2 ** -BITS_FOR_WORD;

/**
 * A small set of hashes that sometimes says "yes" wrongly and never "no": both bits of a hash lie in one word, so that
 * asking costs one look at memory.
 */
export function filterOf(hashes: ReadonlySet<number>, bitsPerHash = BITS_PER_HASH): Uint32Array {
  const filter = new Uint32Array(Math.max(1, Math.ceil((hashes.size * bitsPerHash) / 32)));
  for (const hash of hashes) {
    const word = wordOf(hash, filter.length);
    filter[word] = (filter[word] as number) | bitsOf(hash); // wordOf is below the length
  }
  return filter;
}

/** Whether a hash may be in a filter. */
export function inFilter(filter: Uint32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  const word = filter[wordOf(hash, filter.length)] as number; // wordOf is below the length
  return (word & bits) === bits;
}

/** Spreads the upper bits of a hash evenly over any number of words. */
function wordOf(hash: number, words: number): number {
  return ((hash >>> (32 - BITS_FOR_WORD)) * words * PER_WORD) | 0;
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}
