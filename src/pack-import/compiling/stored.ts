/** A block of `deflate-raw` that is not compressed has at most these bytes. */
const LONGEST_BLOCK = 0xffff;
const BLOCK_HEADER = 5;

/**
 * `deflate-raw` without compression. Browsers and Node deflate to different bytes; so a pack that is built is the one
 * that is imported, byte for byte, and what is kept is only a cache.
 */
export function stored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / LONGEST_BLOCK));
  const out = new Uint8Array(bytes.length + blocks * BLOCK_HEADER);
  const view = new DataView(out.buffer);
  let to = 0;
  for (let block = 0; block < blocks; block++) {
    const part = bytes.subarray(block * LONGEST_BLOCK, (block + 1) * LONGEST_BLOCK);
    out[to] = block === blocks - 1 ? 1 : 0;
    view.setUint16(to + 1, part.length, true);
    view.setUint16(to + 3, ~part.length & 0xffff, true);
    out.set(part, to + BLOCK_HEADER);
    to += BLOCK_HEADER + part.length;
  }
  return out;
}
