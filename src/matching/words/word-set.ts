const FEWEST_SLOTS = 64;

/** A set of words by their hash. `Set` would take several times as long, and words are asked for all the time. */
export class WordSet {
  private slots: Int32Array;
  private size = 0;
  /** Zero marks a free slot. */
  private hasZero = false;

  /** With `room` for so many words it grows only for more. */
  constructor(hashes: Iterable<number> = [], room = 0) {
    let slots = FEWEST_SLOTS;
    while (slots < room * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    for (const hash of hashes) this.add(hash);
  }

  has(hash: number): boolean {
    return this.placeOf(hash) >= 0;
  }

  /** A number for each word, until the next one is added; -1 for a word that is not in the set. */
  placeOf(hash: number): number {
    if (hash === 0) return this.hasZero ? this.slots.length : -1;
    const slot = this.slotOf(hash);
    return this.slots[slot] === hash ? slot : -1;
  }

  add(hash: number): void {
    if (hash === 0) {
      this.hasZero = true;
      return;
    }
    const slot = this.slotOf(hash);
    if (this.slots[slot] === hash) return;
    this.slots[slot] = hash;
    this.size++;
    if (this.size * 2 > this.slots.length) this.grow();
  }

  *[Symbol.iterator](): IterableIterator<number> {
    if (this.hasZero) yield 0;
    for (const hash of this.slots) if (hash !== 0) yield hash;
  }

  /** Where a hash stands, or the free slot where it would; half of the slots are free. */
  private slotOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.slots[this.slotOf(hash)] = hash;
  }
}
