/** More hidden elements than these are not waited for: menus and templates by the thousand. */
const MAX_WAITED = 500;

export interface HiddenBlocks {
  /** Whoever reads around an element again tells of it again: it is still one. */
  watch(element: Element): void;
  /** Makes room for others, and lets go of what the page has let go of. */
  sweep(isConnected: (element: Element) => boolean): void;
}

/**
 * Waits for elements that are not rendered when they are to be read, and tells when the page shows one: an unfolded
 * answer, a pop-up, a dialog.
 */
export function watchHidden(onShown: (element: Element) => void, signal: AbortSignal): HiddenBlocks {
  const waited = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      forget(target);
      onShown(target);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function forget(element: Element): void {
    waited.delete(element);
    observer.unobserve(element);
  }

  return {
    watch(element) {
      if (waited.size >= MAX_WAITED) return;
      waited.add(element);
      observer.observe(element);
    },
    sweep(isConnected) {
      for (const element of waited) if (!isConnected(element)) forget(element);
    },
  };
}
