import { partitionPoint } from './partition-point.ts';

/** A stretch of a flow's text that one text node holds: `text[start, end)` is `node.data` from `from` on. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** A run of visible text as a reader sees it, across inline elements: `Kim <b>Jong</b> Un` is one flow. */
export interface Flow {
  /** The nearest block element around the text, or the host where that is a shadow root. */
  readonly block: Element;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How many of its characters are link text. */
  readonly linked: number;
}

/** A place between two characters of a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where the character at `offset` begins in the document. In a gap that no node holds (a line break),
 * the beginning of what follows.
 */
export function startPoint(flow: Flow, offset: number): TextPoint | undefined {
  const segment = flow.segments[firstEndingAfter(flow.segments, offset)];
  if (!segment) return undefined;
  return { node: segment.node, offset: segment.from + Math.max(0, offset - segment.start) };
}

/** Where the character before `offset` ends in the document; in a gap, the end of what precedes. */
export function endPoint(flow: Flow, offset: number): TextPoint | undefined {
  const { segments } = flow;
  // The last segment that starts before the offset.
  const segment = segments[partitionPoint(segments.length, (i) => startOf(segments, i) < offset) - 1];
  if (!segment) return undefined;
  return { node: segment.node, offset: segment.from + Math.min(offset, segment.end) - segment.start };
}

/** The flow's offset of a place in one of its nodes; none where the flow doesn't hold that place. */
export function offsetOf(flow: Flow, node: Text, nodeOffset: number): number | undefined {
  for (const segment of flow.segments) {
    if (segment.node !== node) continue;
    const offset = segment.start + nodeOffset - segment.from;
    if (offset >= segment.start && offset <= segment.end) return offset;
  }
  return undefined;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  return partitionPoint(segments.length, (i) => (segments[i]?.end ?? Number.POSITIVE_INFINITY) <= offset);
}

function startOf(segments: readonly Segment[], i: number): number {
  return segments[i]?.start ?? Number.POSITIVE_INFINITY;
}
