import type { Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';

/** The texts that are painted now, in the order of the document; what any page can read too. */
export function painted(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const ranges: AbstractRange[] = [];
    CSS.highlights?.forEach((highlight) => {
      highlight.forEach((range) => {
        // Of what the page has just taken away nothing is painted.
        if (range.startContainer.isConnected && range.endContainer.isConnected) ranges.push(range);
      });
    });
    return ranges
      .map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String);
  });
}

/** Waits until a mark with that text is painted (or none is), and returns all that are. */
export function paintedWith(tab: Tab, text: string): Promise<readonly string[]> {
  return until(
    () => painted(tab),
    (marks) => marks.includes(text),
  );
}

/** Waits a while for any mark. */
export function paintedSome(tab: Tab): Promise<readonly string[]> {
  return until(
    () => painted(tab),
    (marks) => marks.length > 0,
    5000,
  );
}

export function paintedNothing(tab: Tab): Promise<readonly string[]> {
  return until(
    () => painted(tab),
    (marks) => marks.length === 0,
  );
}

/** Scrolls the n-th occurrence of a text into the middle and says where its centre is. */
export function pointOf(tab: Tab, text: string, occurrence = 0): Promise<{ x: number; y: number }> {
  return tab.evaluate(
    (wanted, skip) => {
      // Pages may name an element "body" or "createTreeWalker", which then stands for the document's own.
      const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(
        document,
      );
      const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at === -1 || left-- > 0 || !node.parentElement) continue;
        if (!Element.prototype.checkVisibility.call(node.parentElement)) continue;
        Element.prototype.scrollIntoView.call(node.parentElement, { block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`"${wanted}" is not on the page`);
    },
    text,
    occurrence,
  );
}

/** Rests the pointer on a text. */
export async function hover(tab: Tab, text: string, occurrence = 0): Promise<void> {
  const { x, y } = await pointOf(tab, text, occurrence);
  await tab.moveTo(x, y);
}

/** Waits until the marks look like marks: their style comes a moment after them. */
export function styled(tab: Tab): Promise<boolean> {
  return until(
    () =>
      tab.evaluate(() => {
        let isStyled = false;
        CSS.highlights.forEach((_, name) => {
          const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
          isStyled ||= style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        });
        return isStyled;
      }),
    (isStyled) => isStyled,
  );
}
