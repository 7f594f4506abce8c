/** A list of numbers below 2 ** 24, in two bytes each where all are small, else in three. */
export interface Numbers {
  readonly low: Uint16Array;
  /** The upper eight bits; empty where all are zero. */
  readonly high: Uint8Array;
}

const LOW_BITS = 16;
const MOST = 1 << 24;

/** Packs a list of whole numbers from 0. Throws RangeError from 2 ** 24 on. */
export function numbersOf(list: readonly number[]): Numbers {
  let largest = 0;
  for (const number of list) largest = Math.max(largest, number);
  if (largest >= MOST) throw new RangeError(`${largest} is too large a number for a pack.`);
  return {
    low: Uint16Array.from(list),
    high:
      largest >> LOW_BITS === 0 ? new Uint8Array() : Uint8Array.from(list, (number) => number >> LOW_BITS),
  };
}

/** The number at a place, which is below the length. */
export function numberAt({ low, high }: Numbers, i: number): number {
  const small = low[i] as number; // callers stay below the length
  return high.length === 0 ? small : small | ((high[i] as number) << LOW_BITS);
}
