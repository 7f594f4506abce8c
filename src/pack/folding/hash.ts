/** FNV-1a's prime; one multiplication a code unit, then `finish` spreads the bits. */
const PRIME = 0x01000193;

export const TOKEN_SEED = 0x811c9dc5 | 0;
const SEQUENCE_SEED = 0x2545f491;

/** Adds one folded code unit to a token's hash. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Adds folded text to a token's hash. */
export function addUnits(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = addUnit(h, folded.charCodeAt(i));
  return h;
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
  return finish(addUnits(TOKEN_SEED, folded));
}

/** Hash of a sequence of tokens, built up one token at a time: start with `emptySequence`. */
export const emptySequence = SEQUENCE_SEED;

/** Adds a token’s finished hash to a sequence; `finish` makes a hash of what comes out. */
export function addToken(sequence: number, token: number): number {
  return Math.imul((sequence << 5) ^ (sequence >>> 27) ^ token, 0x9e3779b1);
}

/** A second, independent hash of a folded name, which tells chance hits of the first one apart. */
export function checkHash(folded: string): number {
  let hash = CHECK_SEED;
  for (let i = 0; i < folded.length; i++) hash = addToCheck(hash, folded.charCodeAt(i));
  return finishCheck(hash);
}

/** `checkHash` a code unit at a time, from CHECK_SEED to `finishCheck`. */
export const CHECK_SEED = 0x1b873593;

/** Adds one folded code unit to a check. */
export function addToCheck(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The check in 16 bits, as the index keeps it. */
export function finishCheck(hash: number): number {
  return finish(hash) & 0xffff;
}

/**
 * 64-bit content hash of words, whose number four divides, as two words: tells damage, not forgery. Every step can be
 * undone, so no change of one word goes unseen. All of a pack is read before V8 has compiled this well, and until then a
 * multiplication is a call: so there is none. Two lanes run side by side, since each step of one waits for the one before.
 */
export function hashWords(words: Int32Array): readonly [number, number] {
  let a = 1;
  let b = 2;
  const { length } = words;
  for (let i = 0; i < length; i += 4) {
    a = addPair(a, words[i] as number, words[i + 1] as number); // four divides the length
    b = addPair(b, words[i + 2] as number, words[i + 3] as number);
  }
  return [finish(a ^ length) >>> 0, finish(b ^ length) >>> 0];
}

/** Two words in one step of Marsaglia's xorshift, which comes back to a number only after all others but zero. */
function addPair(hash: number, first: number, second: number): number {
  let h = hash ^ first;
  h ^= h << 13;
  h ^= second;
  h ^= h >>> 17;
  return h ^ (h << 5);
}
