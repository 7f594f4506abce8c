import { after } from '../after.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import type { Point } from './safe-path.ts';

/** Milliseconds between two looks at where the pointer is: shorter than any dwell, longer than a frame. */
export const LOOK_INTERVAL = 40;

export interface PointerWatchOptions {
  mentionAt(point: Point): Mention | undefined;
  /** The pointer is on a mark for the first time: the card's code takes over from here. */
  onFirstMark(point: Point): void;
  /** A tap on plain text, on a mark or elsewhere. */
  onTap(mention: Mention | undefined, point: Point): void;
}

/** What every page needs of the pointer before its first card; the rest comes with the card's code. */
export function watchPointer(options: PointerWatchOptions, signal: AbortSignal): void {
  const first = new AbortController();
  const hovering = AbortSignal.any([signal, first.signal]);
  let last: Point | undefined;
  const look = () => {
    const point = last;
    last = undefined;
    if (!point || !options.mentionAt(point)) return;
    first.abort();
    options.onFirstMark(point);
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!last) after(LOOK_INTERVAL, hovering, look);
    last = pointOf(event);
  };
  const clicked = (event: MouseEvent) => {
    if (!isTapOnText(event)) return;
    const isSelecting = getSelection()?.isCollapsed === false;
    options.onTap(isSelecting ? undefined : options.mentionAt(pointOf(event)), pointOf(event));
  };
  addEventListener('pointermove', moved, { signal: hovering, passive: true, capture: true });
  addEventListener('click', clicked, { signal, passive: true });
}

function pointOf({ clientX: x, clientY: y }: MouseEvent): Point {
  return { x, y };
}

/** What a tap is for already. */
const OPERABLE =
  'a,button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[role="tab"],[onclick],[contenteditable]';

function isTapOnText(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented) return false;
  if (!('pointerType' in event) || event.pointerType !== 'touch') return false;
  return !event.composedPath().some((target) => target instanceof Element && target.matches(OPERABLE));
}
