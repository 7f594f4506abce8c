import { endPoint, startPoint, type TextPoint } from '../scan/flow.ts';
import { asRead } from '../scan/flow-builder.ts';
import type { Mention } from './choose-mentions.ts';

/** What says where a mention is. */
type Placed = Pick<Mention, 'live' | 'annotation'>;

/** The mention's place as a range that nothing has to keep up to date; none where the text has changed. */
export function staticRangeOf(mention: Mention): StaticRange | undefined {
  const ends = endsOf(mention);
  return ends && new StaticRange(ends);
}

/** The lines that the mention covers in the viewport. The live range exists for this moment only. */
export function rectsOf(mention: Placed): readonly DOMRect[] {
  const ends = endsOf(mention);
  if (!ends?.startContainer.isConnected) return [];
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return Array.from(range.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
}

function endsOf({ live, annotation }: Placed): StaticRangeInit | undefined {
  const start = startPoint(live.flow, annotation.start);
  const end = endPoint(live.flow, annotation.end);
  if (!start || !end) return undefined;
  if (!shows(start, end, live.flow.text.slice(annotation.start, annotation.end))) return undefined;
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
}

/** Whether the page still shows what was read there: until it is read again, a range would be about other words. */
function shows(start: TextPoint, end: TextPoint, text: string): boolean {
  const isOne = start.node === end.node;
  const first = asRead(start.node.data.slice(start.offset, isOne ? end.offset : undefined));
  if (isOne) return first === text;
  return text.startsWith(first) && text.endsWith(asRead(end.node.data.slice(0, end.offset)));
}
