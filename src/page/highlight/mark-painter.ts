import type { LiveFlow } from '../observe/flow-store.ts';
import { partitionPoint } from '../scan/partition-point.ts';
import type { Mention } from './choose-mentions.ts';
import { MarkRegistry } from './mark-registry.ts';
import { rectsOf, staticRangeOf } from './mention-range.ts';

/** Most ranges registered at a time: a frame after a change of the page costs 12 ms with 200 and 38 with 10,000. */
const MAX_RANGES = 500;

interface Painted {
  readonly flow: LiveFlow['flow'];
  readonly mentions: readonly Mention[];
  ranges: readonly StaticRange[];
}

/** Keeps ranges registered for the marks near the viewport, and for no others. */
export class MarkPainter {
  readonly registry = new MarkRegistry();
  readonly #painted = new Map<LiveFlow, Painted>();
  #isCrowded = false;

  /** More marks are near than may be registered, so scrolling has to choose anew. */
  get isCrowded(): boolean {
    return this.#isCrowded;
  }

  /** Paints the marked mentions of the flows that are near; `byFlow` holds them in document order. */
  paint(byFlow: ReadonlyMap<LiveFlow, readonly Mention[]>, isNear: (live: LiveFlow) => boolean): void {
    if (!this.registry.check()) this.#painted.clear();
    if (this.registry.hasGivenUp) return;
    const near = [...byFlow].filter(([live]) => isNear(live));
    const chosen = this.#withinLimit(near);
    for (const [live, painted] of this.#painted) {
      const mentions = chosen.get(live);
      if (mentions && painted.flow === live.flow && sameMarks(mentions, painted.mentions))
        chosen.delete(live);
      else this.#drop(live, painted);
    }
    const added: StaticRange[] = [];
    for (const [live, mentions] of chosen) {
      const ranges = mentions.map(staticRangeOf).filter((range) => range !== undefined);
      this.#painted.set(live, { flow: live.flow, mentions, ranges });
      added.push(...ranges);
    }
    this.registry.add(added);
  }

  /** The texts of these nodes are no longer what they were: static ranges would now paint other letters. */
  dropNodes(nodes: ReadonlySet<Node>): void {
    const isStale = (range: StaticRange) => nodes.has(range.startContainer) || nodes.has(range.endContainer);
    // Some 500 ranges at most, whatever changes.
    for (const painted of this.#painted.values()) {
      if (!painted.ranges.some(isStale)) continue;
      this.registry.remove(painted.ranges.filter(isStale));
      painted.ranges = painted.ranges.filter((range) => !isStale(range));
    }
  }

  clear(): void {
    this.#painted.clear();
    this.registry.clear();
  }

  #drop(live: LiveFlow, painted: Painted): void {
    this.registry.remove(painted.ranges);
    this.#painted.delete(live);
  }

  /** Where more marks are near than may be registered, those from the top of the viewport on. */
  #withinLimit(
    near: readonly (readonly [LiveFlow, readonly Mention[]])[],
  ): Map<LiveFlow, readonly Mention[]> {
    const total = near.reduce((sum, [, mentions]) => sum + mentions.length, 0);
    this.#isCrowded = total > MAX_RANGES;
    if (!this.#isCrowded) return new Map(near);
    const all = near.flatMap(([, mentions]) => mentions);
    const first = Math.max(0, firstInView(all) - MARGIN);
    return Map.groupBy(all.slice(first, first + MAX_RANGES), ({ live }) => live);
  }
}

/** Marks above the viewport that are kept, so that scrolling back finds some. */
const MARGIN = 50;

/** Marks lie below one another in document order, nearly always, so that a dozen looks find the first in view. */
function firstInView(mentions: readonly Mention[]): number {
  return partitionPoint(mentions.length, (i) => {
    const mention = mentions[i];
    const line = mention && rectsOf(mention)[0];
    return line !== undefined && line.bottom < 0;
  });
}

function sameMarks(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, i) => mention.annotation === b[i]?.annotation);
}
