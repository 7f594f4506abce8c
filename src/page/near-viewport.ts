/** How far beyond the viewport counts as near: scrolling finds its marks painted. */
const MARGIN = '60% 0px';

/** More observed blocks than these would cost each frame more than our marks are worth. */
export const MAX_WATCHED = 5_000;

/** Tells which blocks are near the viewport; hidden ones become near when the page shows them. */
export class NearViewport {
  readonly #near = new WeakSet<Element>();
  readonly #watched = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(onChange: (hasAppeared: boolean) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        onChange(entries.some((entry) => entry.isIntersecting));
      },
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  has(block: Element): boolean {
    return this.#near.has(block);
  }

  /** Watches these blocks and no others. */
  watch(blocks: ReadonlySet<Element>): void {
    for (const block of this.#watched) {
      if (blocks.has(block)) continue;
      this.#observer.unobserve(block);
      this.#watched.delete(block);
      this.#near.delete(block);
    }
    for (const block of blocks) {
      if (this.#watched.has(block)) continue;
      this.#watched.add(block);
      this.#observer.observe(block);
    }
  }
}
