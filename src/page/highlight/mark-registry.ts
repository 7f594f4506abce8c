import { randomName } from './random-name.ts';

/** How often we put our entry back after the page took it away. */
const MAX_RETURNS = 3;

/** Whether this browser can paint marks without touching the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function'; // `CSS.highlights` came with it, everywhere
}

/**
 * Our one entry in the document's registry, which the page shares: it may read, clear or delete it. We touch
 * no other entry and never iterate (Firefox refuses that to extensions).
 */
export class MarkRegistry {
  readonly name: string = randomName();
  readonly #highlight = new Highlight();
  #size = 0;
  #returns = 0;
  #isRegistered = false;
  #hasGivenUp = false;

  get hasGivenUp(): boolean {
    return this.#hasGivenUp;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(ranges: readonly StaticRange[]): void {
    if (this.#hasGivenUp) return;
    for (const range of ranges) this.#highlight.add(range);
    this.#size += ranges.length;
    if (this.#isRegistered || this.#size === 0) return;
    CSS.highlights.set(this.name, this.#highlight);
    this.#isRegistered = true;
  }

  remove(ranges: readonly StaticRange[]): void {
    for (const range of ranges) if (this.#highlight.delete(range)) this.#size -= 1;
    if (this.#size === 0) this.clear();
  }

  /** False when the page has emptied or removed our entry; all ranges are to be added again, if at all. */
  check(): boolean {
    if (!this.#isRegistered || this.#hasGivenUp) return true;
    if (CSS.highlights.has(this.name) && this.#highlight.size === this.#size) return true;
    this.clear();
    this.#returns += 1;
    this.#hasGivenUp = this.#returns > MAX_RETURNS;
    return false;
  }

  clear(): void {
    this.#highlight.clear();
    this.#size = 0;
    if (this.#isRegistered) CSS.highlights.delete(this.name);
    this.#isRegistered = false;
  }
}
