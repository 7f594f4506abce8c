/** FNV-1a's prime; one multiplication a code unit, then `finish` spreads the bits. */
const PRIME = 0x01000193;

export const TOKEN_SEED = 0x811c9dc5 | 0;
const SEQUENCE_SEED = 0x2545f491;

/** Adds one folded code unit to a token's hash. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Spreads a hash over all 32 bits (MurmurHash3's finaliser). */
export function finish(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a folded token. */
export function hashToken(folded: string): number {
  let hash = TOKEN_SEED;
  for (let i = 0; i < folded.length; i++) hash = addUnit(hash, folded.charCodeAt(i));
  return finish(hash);
}

/** Hash of a sequence of tokens, built up one token at a time: start with `emptySequence`. */
export const emptySequence = SEQUENCE_SEED;

export function addToken(sequence: number, token: number): number {
  return Math.imul((sequence << 5) ^ (sequence >>> 27) ^ token, 0x9e3779b1);
}

/** A second, independent hash of a folded name, which tells chance hits of the first one apart. */
export function checkHash(folded: string): number {
  let hash = 0x1b873593;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash, 31) + folded.charCodeAt(i);
  return finish(hash) & 0xffff;
}

/** 64-bit content hash of bytes as two words: tells damage, not forgery. */
export function hashBytes(bytes: Uint8Array): readonly [number, number] {
  let a = 0x9747b28c ^ bytes.length;
  let b = 0x3c6ef372 ^ bytes.length;
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < whole; i += 4) {
    const word = view.getInt32(i, true);
    a = Math.imul(a ^ word, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x9e3779b1);
    b = (b << 13) | (b >>> 19);
  }
  for (let i = whole; i < bytes.length; i++) {
    a = addUnit(a, bytes[i] as number); // i is within the array
    b = addUnit(b, (bytes[i] as number) + 1);
  }
  return [finish(a) >>> 0, finish(b ^ a) >>> 0];
}
