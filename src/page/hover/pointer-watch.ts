import type { Mention } from '../highlight/choose-mentions.ts';
import { after, gather } from '../scheduling/after.ts';
import { RETRY_DELAY } from '../scheduling/persist.ts';
import type { Point, TimedPoint } from './safe-path.ts';

/** Milliseconds between two looks at where the pointer is: shorter than any dwell, longer than a frame. */
export const LOOK_INTERVAL = 40;

/** Milliseconds after which a pointer that rests is looked at again: a mark may have been painted under it. */
export const REST = 500;

export interface PointerWatchOptions {
  mentionAt(point: Point): Mention | undefined;
  /** The pointer is on a mark: whether the card's code has come and takes over from here. */
  onMark(latest: () => TimedPoint): Promise<boolean>;
  /** A tap on a mark or elsewhere; these elements lie there, innermost first, and it may be meant for one of them. */
  onTap(mention: Mention | undefined, point: Point, path: readonly EventTarget[]): void;
}

/**
 * What every page needs of the pointer before its first card; the rest comes with the card's code. Gives what looks
 * again, as marks appeared that the pointer may rest on.
 */
export function watchPointer(options: PointerWatchOptions, signal: AbortSignal): () => void {
  const first = new AbortController();
  const hovering = AbortSignal.any([signal, first.signal]);
  let last: TimedPoint | undefined;
  let isWaiting = false;
  const look = async (isAgain: boolean) => {
    const point = last;
    if (isWaiting || !point) return;
    if (!options.mentionAt(point)) {
      if (!isAgain) after(REST, hovering, () => point === last && void look(true));
      return;
    }
    isWaiting = true;
    after(RETRY_DELAY, hovering, () => {
      isWaiting = false;
    });
    if (await options.onMark(() => last ?? point)) first.abort();
  };
  const lookSoon = gather(LOOK_INTERVAL, hovering, () => void look(false));
  const moved = (event: PointerEvent) => {
    // Whoever holds a button selects text.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons) return;
    last = pointOf(event);
    lookSoon();
  };
  const clicked = (event: PointerEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.pointerType !== 'touch') return;
    const isSelecting = getSelection()?.isCollapsed === false;
    const point = pointOf(event);
    options.onTap(isSelecting ? undefined : options.mentionAt(point), point, event.composedPath());
  };
  addEventListener('pointermove', moved, { signal: hovering, passive: true, capture: true });
  addEventListener('click', clicked, { signal, passive: true });
  return () => void look(true);
}

function pointOf({ clientX: x, clientY: y, timeStamp: time }: MouseEvent): TimedPoint {
  return { x, y, time };
}
