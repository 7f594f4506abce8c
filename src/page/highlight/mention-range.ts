import { endPoint, startPoint } from '../scan/flow.ts';
import type { Mention } from './choose-mentions.ts';

/** The mention's place as a range that nothing has to keep up to date; none where the text has changed. */
export function staticRangeOf(mention: Mention): StaticRange | undefined {
  const ends = endsOf(mention);
  return ends && new StaticRange(ends);
}

/** The lines that the mention covers in the viewport. The live range exists for this moment only. */
export function rectsOf(mention: Mention): readonly DOMRect[] {
  const ends = endsOf(mention);
  if (!ends?.startContainer.isConnected) return [];
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return Array.from(range.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
}

function endsOf({ live, annotation }: Mention): StaticRangeInit | undefined {
  const start = startPoint(live.flow, annotation.start);
  const end = endPoint(live.flow, annotation.end);
  if (!start || !end) return undefined;
  // A text that has shrunk since it was read throws in the range and shows the wrong words in the mark.
  if (start.offset > start.node.length || end.offset > end.node.length) return undefined;
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
}
