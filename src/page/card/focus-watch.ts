import type { Box } from '../hover/safe-path.ts';

interface FocusWatch {
  /** The card lies over what has the focus now. */
  readonly onHidden: () => void;
  readonly signal: AbortSignal;
}

/** Calls `onHidden` once the focus moves under the card in the page, or the page is scrolled so that it lies there. */
export function watchFocus(host: HTMLElement, box: () => Box, { onHidden, signal }: FocusWatch): void {
  let focused: Element | undefined;
  const look = () => {
    if (signal.aborted || !focused?.isConnected) return;
    // A page's form may have a field named like the method.
    if (liesUnder(Element.prototype.getBoundingClientRect.call(focused), box())) onHidden();
  };
  // The browser scrolls to what it gives the focus, and the card goes with its name: both are done before a frame.
  const lookSoon = () => requestAnimationFrame(look);
  const options = { signal, passive: true, capture: true };
  const moved = (event: Event) => {
    const [target] = event.composedPath();
    focused = target instanceof Element && event.target !== host ? target : undefined;
    lookSoon();
  };
  document.addEventListener('focusin', moved, options);
  addEventListener('scroll', lookSoon, options);
}

/** Whether more than half of a box lies under the card; a large one that has the focus may reach under it. */
export function liesUnder(box: Box, card: Box): boolean {
  const width = Math.min(box.right, card.right) - Math.max(box.left, card.left);
  const height = Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top);
  if (width <= 0 || height <= 0) return false;
  return width * height > ((box.right - box.left) * (box.bottom - box.top)) / 2;
}
