import type { Tab } from './driver.ts';
import { until } from './until.ts';

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
