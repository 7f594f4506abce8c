/** More hidden elements than these are not waited for: menus and templates by the thousand. */
const MAX_WAITED = 500;

/** Tells when the page shows an element that was not rendered when it was to be read: an unfolded answer, a pop-up. */
export class HiddenBlocks {
  readonly #observer: IntersectionObserver;
  #waited = 0;

  constructor(onShown: (element: Element) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        this.#waited--;
        onShown(target);
      }
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  waitFor(element: Element): void {
    if (this.#waited === MAX_WAITED) return;
    this.#waited++;
    this.#observer.observe(element);
  }
}
