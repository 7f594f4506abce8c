import type { Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';

/** The text of the open card, or undefined while none is open. */
export function cardText(tab: Tab): Promise<string | undefined> {
  return tab.inCard((root) => root.querySelector('[role=dialog]')?.textContent ?? '');
}

/** Waits for a card with that text in it; returns the text of whatever card is open then. */
export function cardWith(tab: Tab, text: string): Promise<string | undefined> {
  return until(
    () => cardText(tab),
    (found) => found?.includes(text) === true,
  );
}

export function cardGone(tab: Tab): Promise<string | undefined> {
  return until(
    () => cardText(tab),
    (found) => found === undefined,
  );
}

/** Where the card is, in the page's coordinates. */
export function cardBox(
  tab: Tab,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  return tab.inCard((root) => {
    const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  });
}

/** The card's markup, to be looked at where tools can see it. */
export function cardMarkup(tab: Tab): Promise<string | undefined> {
  return tab.inCard((root) => root.innerHTML);
}

/** Whether the open card can be used: its own buttons lie uppermost where they are, and take clicks. */
export async function cardUse(tab: Tab): Promise<'closed' | 'usable' | 'out of reach'> {
  const isReachable = await tab.inCard((root) => {
    const button = root.querySelector('button');
    const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    const [px, py] = [x + width / 2, y + height / 2];
    return (
      button?.contains(root.elementFromPoint(px, py)) === true &&
      Document.prototype.elementFromPoint.call(document, px, py)?.shadowRoot === null &&
      getComputedStyle(button).visibility === 'visible'
    );
  });
  if (isReachable === undefined) return 'closed';
  return isReachable ? 'usable' : 'out of reach';
}
