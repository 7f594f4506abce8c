import type { Tab } from '../browsers/driver.ts';
import { pause } from '../browsers/until.ts';
import { cardBox } from './card.ts';

interface Line {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the first occurrence of a text, without scrolling to it. */
export function linesOf(tab: Tab, text: string): Promise<readonly Line[]> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 4)
        .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, top, bottom }));
    }
    return [];
  }, text);
}

export async function placeOf(tab: Tab, text: string): Promise<Line & { readonly y: number }> {
  const [line] = await linesOf(tab, text);
  if (!line) throw new Error(`"${text}" is not on the page`);
  return { ...line, y: (line.top + line.bottom) / 2 };
}

/** The card's place once it has stopped moving. */
export async function settledBox(tab: Tab): Promise<{ x: number; y: number; width: number; height: number }> {
  await pause(300);
  const box = await cardBox(tab);
  if (!box) throw new Error('the card is open');
  return box;
}
