/** A letter smaller than this nobody reads. */
const LEAST_PIXELS = 6;
/** Text that is fainter than this nobody reads, either. */
const LEAST_OPACITY = 0.3;

/** As browsers write a computed colour: "rgba(0, 0, 0, 0)", "oklch(0.5 0.1 20 / 0)". */
const TRANSPARENT = /^rgba\(.*,\s*0\)$|\/\s*0%?\)$/;

/**
 * Whether a reader sees these lines of a text now: in view, shown, large enough, not faint and not covered. A page that
 * wants to find out which of its words are known has to show them to the reader, one screen after the other.
 */
export function isSeen(text: Node, lines: readonly DOMRect[]): boolean {
  const element = text.parentElement;
  if (!element || lines.length === 0 || !isLegible(element)) return false;
  return lines.every((line) => isInView(line) && isOnTop(element, line));
}

function isInView({ top, bottom, left, right, width, height }: DOMRect): boolean {
  if (width < LEAST_PIXELS || height < LEAST_PIXELS) return false;
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

function isLegible(element: Element): boolean {
  const shown = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!element.checkVisibility(shown)) return false;
  if (TRANSPARENT.test(getComputedStyle(element).color)) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity >= LEAST_OPACITY;
}

/** A pointer in the middle of the line meets the text's own element: nothing covers it, and nothing clips it away. */
function isOnTop(element: Element, { left, top, width, height }: DOMRect): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return element.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}
