import type { Mention } from '../highlight/choose-mentions.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { offsetOf } from '../scan/flow.ts';
import { holds, type Point } from './safe-path.ts';

export interface HitTestTarget {
  flowAt(node: Text): LiveFlow | undefined;
  /** The flow's marked mentions in order. */
  marksOf(live: LiveFlow): readonly Mention[];
  readonly shadowRoots: readonly ShadowRoot[];
}

/** The marked mention under a point of the viewport. */
export function mentionAt(point: Point, target: HitTestTarget): Mention | undefined {
  const caret = caretAt(point, target.shadowRoots);
  if (!(caret?.node instanceof Text)) return undefined;
  const live = target.flowAt(caret.node);
  const offset = live && offsetOf(live.flow, caret.node, caret.offset);
  if (!live || offset === undefined) return undefined;
  for (const mention of target.marksOf(live)) {
    const { start, end } = mention.annotation;
    // The caret snaps to the nearest character, so the rectangles have the last word.
    if (start <= offset && offset <= end && rectsOf(mention).some((rect) => holds(rect, point)))
      return mention;
  }
  return undefined;
}

function caretAt(
  { x, y }: Point,
  shadowRoots: readonly ShadowRoot[],
): { node: Node; offset: number } | undefined {
  const { caretPositionFromPoint } = Document.prototype;
  const position = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots] });
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}
