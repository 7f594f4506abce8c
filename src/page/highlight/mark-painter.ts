import type { LiveFlow } from '../flow-store.ts';
import type { Mention } from './choose-mentions.ts';
import { MarkRegistry } from './mark-registry.ts';
import { rectsOf, staticRangeOf } from './mention-range.ts';

/** Most ranges registered at a time: a frame after a change of the page costs 12 ms with 200 and 38 with 10,000. */
export const MAX_RANGES = 500;

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
    const chosen = new Map(this.#withinLimit(near));
    for (const [live, painted] of this.#painted) {
      const mentions = chosen.get(live);
      if (mentions && painted.flow === live.flow && sameMarks(mentions, painted.mentions))
        chosen.delete(live);
      else this.#drop(live, painted);
    }
    for (const [live, mentions] of chosen) {
      const ranges = mentions.map(staticRangeOf).filter((range) => range !== undefined);
      this.#painted.set(live, { flow: live.flow, mentions, ranges });
      this.registry.add(ranges);
    }
  }

  /** The text of `node` is no longer what it was: a static range would now paint other letters. */
  dropNode(live: LiveFlow, node: Text): void {
    const painted = this.#painted.get(live);
    if (!painted) return;
    const isStale = (range: StaticRange) => range.startContainer === node || range.endContainer === node;
    this.registry.remove(painted.ranges.filter(isStale));
    painted.ranges = painted.ranges.filter((range) => !isStale(range));
  }

  clear(): void {
    this.#painted.clear();
    this.registry.clear();
  }

  #drop(live: LiveFlow, painted: Painted): void {
    this.registry.remove(painted.ranges);
    this.#painted.delete(live);
  }

  #withinLimit(near: [LiveFlow, readonly Mention[]][]): [LiveFlow, readonly Mention[]][] {
    const total = near.reduce((sum, [, mentions]) => sum + mentions.length, 0);
    this.#isCrowded = total > MAX_RANGES;
    if (!this.#isCrowded) return near;
    const byDistance = near.map((entry) => ({ entry, distance: distanceOf(entry[1]) }));
    byDistance.sort((a, b) => a.distance - b.distance);
    const kept: [LiveFlow, readonly Mention[]][] = [];
    let room = MAX_RANGES;
    for (const { entry } of byDistance) {
      if (room === 0) break;
      const mentions = entry[1].slice(0, room);
      kept.push([entry[0], mentions]);
      room -= mentions.length;
    }
    return kept;
  }
}

/** Pixels from the middle of the viewport to the flow's marks; 0 where they lie on both sides of it. */
function distanceOf(mentions: readonly Mention[]): number {
  const first = mentions[0] && rectsOf(mentions[0])[0];
  const last = mentions.at(-1);
  const end = last && rectsOf(last).at(-1);
  if (!first || !end) return Number.POSITIVE_INFINITY;
  const middle = innerHeight / 2;
  return Math.max(first.top - middle, middle - end.bottom, 0);
}

function sameMarks(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, i) => mention.annotation === b[i]?.annotation);
}
