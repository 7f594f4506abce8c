import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Box, Point } from '../hover/safe-path.ts';
import { MARGIN } from './move-place.ts';

/** Pixels between the line and its card: near enough to travel, far enough not to touch descenders. */
const GAP = 6;
/** The card's own greatest height. */
const MAX_HEIGHT = 540;
/** The card is in the top layer, where only the viewport is its edge. */
const WITHIN = { padding: MARGIN, boundary: [] };
/** Less than this is not worth a card: it may then go over the edge. */
const MIN_HEIGHT = 96;
/** With less room than this the card goes to the other side of its line. */
const LEAST_ROOM = 240;

/** The line of the mention that the reader points at, as high as the lines of the same name next to it. */
export function lineOf(lines: readonly Box[], pointer: Point | undefined): Box | undefined {
  const pointed = pointer && lines.find((line) => pointer.y >= line.top && pointer.y <= line.bottom);
  const line = pointed ?? lines[0];
  if (!line) return undefined;
  const height = line.bottom - line.top;
  // A name may also go on in the next column, far from here.
  const near = lines.filter(({ top, bottom }) => top - line.bottom < height && line.top - bottom < height);
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...near.map(({ top }) => top)),
    bottom: Math.max(...near.map(({ bottom }) => bottom)),
  };
}

type Side = 'top-start' | 'bottom-start';

/** Where the card stands already, as long as that leaves it room: it jumps over no line that the reader scrolls. */
export function keptSide(side: Side | undefined, { top, bottom }: Box, screen: number): Side | undefined {
  const room = side === 'top-start' ? top : screen - bottom;
  return room < LEAST_ROOM ? undefined : side;
}

/** On which side of its line each card stands. */
const sides = new WeakMap<HTMLElement, Side>();

/** Puts the card above or below the line, never over it. */
export async function placeCard(place: HTMLElement, line: Box): Promise<void> {
  const rect = new DOMRect(line.left, line.top, line.right - line.left, line.bottom - line.top);
  const kept = keptSide(sides.get(place), line, innerHeight);
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rect }, place, {
    strategy: 'fixed',
    placement: kept ?? 'bottom-start',
    middleware: [
      offset(GAP),
      !kept && flip({ crossAxis: false, ...WITHIN }),
      shift(WITHIN),
      size({
        ...WITHIN,
        apply: ({ availableHeight }) => {
          const height = Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, Math.floor(availableHeight)));
          place.style.setProperty('--card-max-block-size', `${height}px`);
        },
      }),
    ],
  });
  place.style.left = `${Math.round(x)}px`;
  place.style.top = `${Math.round(y)}px`;
  sides.set(place, placement === 'top-start' ? 'top-start' : 'bottom-start');
}
