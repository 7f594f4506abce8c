import type { CardProps } from '../../ui/card/card.tsx';
import { type Corner, nextCorner, within } from './move-place.ts';

/** Pixels that an arrow key moves a card by. */
const STEP = 24;
/** A hand that clicks moves less than this. */
const LEAST_DRAG = 4;

const STEPS: Readonly<Record<string, Corner>> = {
  ArrowLeft: { left: -STEP, top: 0 },
  ArrowRight: { left: STEP, top: 0 },
  ArrowUp: { left: 0, top: -STEP },
  ArrowDown: { left: 0, top: STEP },
};

/** How a pinned card is moved: dragged, by arrow keys, or by one click to the next corner. */
export function moving(place: HTMLElement): NonNullable<CardProps['move']> {
  return {
    onGrab: (event) => drag(place, event),
    onKey: (event) => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = place.getBoundingClientRect();
      put(place, { left: left + step.left, top: top + step.top });
    },
    // A pointer's click is told from a drag where it ends; this one comes from a key or a screen reader.
    onClick: ({ detail }) => detail === 0 && toNextCorner(place),
  };
}

/** A pinned card stays where it is, as far as the viewport still has that place. */
export function keepInView(place: HTMLElement): void {
  put(place, place.getBoundingClientRect());
}

/** The handle gets all of the pointer's events until it is let go, also over frames; so the button gets no click. */
function drag(place: HTMLElement, down: PointerEvent): void {
  const { currentTarget: handle, target } = down;
  if (down.button !== 0 || !(handle instanceof HTMLElement) || !(target instanceof Element)) return;
  if (target.closest('button:not(.move)')) return;
  let isDragged = false;
  const { left, top } = place.getBoundingClientRect();
  const life = new AbortController();
  const moved = ({ clientX, clientY }: PointerEvent) => {
    const by = { left: clientX - down.clientX, top: clientY - down.clientY };
    isDragged ||= Math.hypot(by.left, by.top) >= LEAST_DRAG;
    if (isDragged) put(place, { left: left + by.left, top: top + by.top });
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener('pointermove', moved, { signal: life.signal });
  const ended = ({ type }: PointerEvent) => {
    life.abort();
    if (type === 'pointerup' && !isDragged && target.closest('.move')) toNextCorner(place);
  };
  handle.addEventListener('pointerup', ended, { signal: life.signal });
  handle.addEventListener('pointercancel', ended, { signal: life.signal });
}

export function toNextCorner(place: HTMLElement): void {
  put(place, nextCorner(place.getBoundingClientRect(), viewport()));
}

function put(place: HTMLElement, wish: Corner): void {
  const { left, top } = within(wish, place.getBoundingClientRect(), viewport());
  place.style.left = `${Math.round(left)}px`;
  place.style.top = `${Math.round(top)}px`;
}

function viewport() {
  return { width: innerWidth, height: innerHeight };
}
