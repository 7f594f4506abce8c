import { isOurs } from './card-host.ts';

/** How often an open card looks whether the page hides it or lies over it. */
const INTERVAL = 200;
/** Less than this is an attempt to have the reader click what they don't see. */
const LEAST_OPACITY = 0.9;
/** Pixels inside the card's edge, past its rounded corners. */
const INSET = 12;

/** Whether the reader sees the card as we drew it: opaque, and with nothing of the page over it. */
export function isAsDrawn(host: HTMLElement, card: DOMRect): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.visibility === 'hidden' || style.filter.includes('opacity')) return false;
  }
  if (opacity < LEAST_OPACITY || !host.isConnected || liesUnderPopover(host, card)) return false;
  const points: readonly (readonly [number, number])[] = [
    [card.left + INSET, card.top + INSET],
    [card.right - INSET, card.top + INSET],
    [(card.left + card.right) / 2, (card.top + card.bottom) / 2],
    [card.left + INSET, card.bottom - INSET],
    [card.right - INSET, card.bottom - INSET],
  ];
  return points.every(([x, y]) => isOutside(x, y) || isOurs(document.elementFromPoint(x, y)));
}

/** Whether a popover that meets the card lies over it; one that lets clicks through is found under no point. */
function liesUnderPopover(host: HTMLElement, card: DOMRect): boolean {
  return [...document.querySelectorAll(':popover-open')].some((popover) => {
    const box = popover.getBoundingClientRect();
    const left = Math.max(0, box.left, card.left);
    const right = Math.min(innerWidth, box.right, card.right);
    const top = Math.max(0, box.top, card.top);
    const bottom = Math.min(innerHeight, box.bottom, card.bottom);
    if (left >= right || top >= bottom || popover.contains(host)) return false;
    const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
    return stack.findIndex((element) => popover.contains(element)) < stack.indexOf(host);
  });
}

/** Calls `onTampered` once the page hides, covers, changes or removes the card. */
export function watchTampering(
  host: HTMLElement,
  box: () => DOMRect,
  { onTampered, signal }: { readonly onTampered: () => void; readonly signal: AbortSignal },
): void {
  const timer = setInterval(() => {
    if (!isAsDrawn(host, box())) onTampered();
  }, INTERVAL);
  const observer = new MutationObserver(onTampered);
  observer.observe(host, { attributes: true });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}

function isOutside(x: number, y: number): boolean {
  return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight;
}
