/** A stream of chance that is the same in every run and on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /**
   * Low numbers more often, as ranks in a language or a phone book: density falls with 1 ÷ (rank + head). The greater
   * the head, the less do the first few stand out.
   */
  rank(count: number, head = 1): number {
    return Math.min(count - 1, Math.floor(head * ((count + head) / head) ** this.next() - head));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T; // callers give no empty list
  }
}
