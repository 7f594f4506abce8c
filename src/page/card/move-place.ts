import type { Box } from '../hover/safe-path.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the card and the edge of the viewport. */
export const MARGIN = 8;

export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Where a box of that size may have its corner: as near to the wish as the viewport allows. */
export function within(wish: Corner, { width, height }: Size, viewport: Size): Corner {
  return {
    left: Math.max(MARGIN, Math.min(wish.left, viewport.width - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(wish.top, viewport.height - height - MARGIN)),
  };
}

/** The next corner of the viewport, clockwise from the one that the box is nearest to. */
export function nextCorner(box: Box, viewport: Size): Corner {
  const isLeft = box.left + box.right < viewport.width;
  const isTop = box.top + box.bottom < viewport.height;
  const goesRight = isTop;
  const goesDown = !isLeft;
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  return within(
    { left: goesRight ? viewport.width : 0, top: goesDown ? viewport.height : 0 },
    size,
    viewport,
  );
}
