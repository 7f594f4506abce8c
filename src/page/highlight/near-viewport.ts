/** How far beyond the viewport counts as near: scrolling finds its marks painted. */
const MARGIN = '60% 0px';

/** More observed blocks than these would cost each frame more than our marks are worth. */
export const MAX_WATCHED = 5_000;

/** Tells which blocks are near the viewport; hidden ones become near when the page shows them. */
export class NearViewport {
  readonly #near = new WeakSet<Element>();
  #watched = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(onChange: (hasAppeared: boolean) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        let hasAppeared = false;
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          hasAppeared ||= isIntersecting;
        }
        onChange(hasAppeared);
      },
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  has(block: Element): boolean {
    return this.#near.has(block);
  }

  /** Watches these blocks and no others, and keeps the set. */
  watch(blocks: Set<Element>): void {
    const gone = this.#watched;
    for (const block of blocks) if (!gone.delete(block)) this.#observer.observe(block);
    for (const block of gone) {
      this.#observer.unobserve(block);
      this.#near.delete(block);
    }
    this.#watched = blocks;
  }
}
