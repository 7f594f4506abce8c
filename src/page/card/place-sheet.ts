import type { Box } from '../hover/safe-path.ts';

/** Pixels between the line and the sheet. */
const GAP = 6;
/** Less than this is not worth a sheet: it may then lie over the line. */
const MIN_HEIGHT = 96;

interface SheetPlace {
  /** At the top of the screen, since at its bottom the sheet would lie over the line. */
  readonly isAbove: boolean;
  /** Pixels that it may take without touching the line, whatever is unfolded in it. */
  readonly room: number;
}

/** At which edge of the screen a sheet of that height leaves the line to be read; the bottom one if both do. */
export function sheetPlace(
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
  height: number,
  screen: number,
): SheetPlace {
  const below = screen - bottom - GAP;
  const above = top - GAP;
  const isAbove = below < height && above > below;
  return { isAbove, room: Math.max(MIN_HEIGHT, Math.floor(isAbove ? above : below)) };
}

/** Puts the sheet there; decided once, so that it does not jump while it is read. */
export function placeSheet(place: HTMLElement, line: Box | undefined): void {
  if (!line) return;
  const { isAbove, room } = sheetPlace(line, place.offsetHeight, innerHeight);
  place.classList.toggle('above', isAbove);
  place.style.setProperty('--sheet-room', `${room}px`);
}
