import type { Mention } from '../highlight/choose-mentions.ts';
import { rectsOf } from '../highlight/mention-range.ts';
import { after } from '../scheduling/after.ts';
import {
  firstHover,
  GRACE,
  type HoverEvent,
  type HoverState,
  nextHover,
  type PointedAt,
} from './next-hover.ts';
import { LOOK_INTERVAL, REST } from './pointer-watch.ts';
import { type Box, holds, isOnPath, meets, type Point, type TimedPoint } from './safe-path.ts';

/** Pixels a millisecond. Reading along a line is slower, crossing the page is faster. */
const FAST = 0.6;

export interface OpenByPointer {
  readonly point: Point;
  readonly touch: boolean;
  /** Whether the card is still wanted when it comes. */
  readonly isCurrent: () => boolean;
}

export interface HoverWatchOptions {
  mentionAt(point: Point): Mention | undefined;
  /** The mention as the page shows it now, if it still does. */
  now(mention: Mention): Mention | undefined;
  /** Where the open card is. */
  cardBox(): Box | undefined;
  dwell(): number;
  /** Its card will be wanted if the pointer stays. */
  prepare(mention: Mention): void;
  /** Show the mention's card. */
  open(mention: Mention, how: OpenByPointer): void;
  close(): void;
}

/** Follows the pointer, and opens and closes the card accordingly. */
export class HoverWatch {
  readonly #options: HoverWatchOptions;
  readonly #signal: AbortSignal;
  #state: HoverState<string> = firstHover();
  #mention: Mention | undefined;
  #last: TimedPoint | undefined;
  #previous: TimedPoint | undefined;
  #leftMarkAt: Point = { x: 0, y: 0 };
  #isLooking = false;
  /** A button is held: the reader selects text, or drags something. */
  #isPressed = false;
  #isOnCard = false;
  /** The reader wants no card of this mention: none opens until the pointer has been elsewhere. */
  #dismissed: string | undefined;
  #cancelTimer: () => void = () => undefined;

  constructor(options: HoverWatchOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    const listening = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.#moved(event), listening);
    addEventListener('pointerout', (event) => this.#left(event), listening);
    // A click may be for the card; whoever opens a menu or another tab wants something else of the name.
    addEventListener('pointerdown', (event) => event.button > 0 && this.#moved(event), listening);
  }

  /** The card was closed by something else than the pointer. */
  closed(): void {
    if (this.#state.kind !== 'idle') this.#dismissed = this.#state.target;
    this.#send({ kind: 'closed' });
  }

  /** The pointer is here, as seen before this code came, which saw no selection being made. */
  start(point: TimedPoint): void {
    if (this.#last) return;
    this.#last = point;
    const mention = this.#options.mentionAt(point);
    if (mention && isSelected(mention)) this.#dismissed = keyOf(mention);
    this.look();
  }

  /** A tap opens a mention's card without a dwell; any other closes it. */
  tap(mention: Mention | undefined, point: Point): void {
    const card = this.#options.cardBox();
    if (card && holds(card, point)) return;
    this.#mention = mention;
    this.#leftMarkAt = point;
    this.#send(mention ? { kind: 'chosen', target: keyOf(mention) } : { kind: 'closed' }, true);
  }

  // The hot path: keeps the last place and returns.
  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    this.#isPressed = event.buttons !== 0;
    if (this.#isLooking) return;
    this.#isLooking = true;
    after(LOOK_INTERVAL, this.#signal, () => this.look());
  }

  /** Looks at where the pointer is now, which may have rested there since before there was a mark. */
  look(): void {
    this.#isLooking = false;
    const last = this.#last;
    const previous = this.#previous;
    if (!last) return;
    this.#previous = last;
    const distance = previous ? Math.hypot(last.x - previous.x, last.y - previous.y) : 0;
    const isFast = previous !== undefined && distance / Math.max(1, last.time - previous.time) > FAST;
    this.#send({ kind: 'pointed', at: this.#pointedAt(last, isFast) });
    // It may come to rest right here, with no further move to tell; and a mark may be painted under it later.
    if (isFast) after(LOOK_INTERVAL, this.#signal, () => this.#rested(last));
    after(REST, this.#signal, () => this.#rested(last));
  }

  #rested(at: TimedPoint): void {
    if (this.#last !== at) return;
    const pointed = this.#pointedAt(at, false);
    // Resting leaves nothing: where there is no name now, the page moved that from under the pointer.
    if (pointed.on === 'mark' || pointed.on === 'card') this.#send({ kind: 'pointed', at: pointed });
  }

  #pointedAt(point: Point, isFast: boolean): PointedAt<string> {
    const card = this.#options.cardBox();
    // A selection of the card's text may go past its edge.
    this.#isOnCard = card !== undefined && (holds(card, point) || (this.#isOnCard && this.#isPressed));
    if (this.#isOnCard) return { on: 'card' };
    const mention = this.#options.mentionAt(point);
    const target = mention && this.#targetOf(mention);
    // A selection that ends on a name is not a wish for its card either.
    if (this.#isPressed) this.#dismissed = target;
    else if (target !== this.#dismissed) this.#dismissed = undefined;
    if (mention && target !== undefined && target !== this.#dismissed) {
      if (!isFast && !this.#isTarget(target)) this.#mention = mention;
      if (this.#state.kind === 'idle' || this.#state.target === target) this.#leftMarkAt = point;
      return { on: 'mark', target, isFast };
    }
    return card && isOnPath(this.#leftMarkAt, point, card) ? { on: 'path' } : { on: 'page' };
  }

  /** What the page shows elsewhere since, as when it is translated, is the same name still. */
  #targetOf(mention: Mention): string {
    const before = this.#mention;
    const now = before && this.#options.now(before);
    return keyOf(now && keyOf(now) === keyOf(mention) ? before : mention);
  }

  #isTarget(target: string): boolean {
    return this.#mention !== undefined && keyOf(this.#mention) === target;
  }

  #left(event: PointerEvent): void {
    // Out of everything there is, that is out of the window.
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch')
      this.#send({ kind: 'left' });
  }

  #send(event: HoverEvent<string>, touch = false): void {
    const before = this.#state;
    const state = nextHover(before, event);
    if (state === before) return;
    this.#state = state;
    this.#cancelTimer();
    const { token } = state;
    const isShown = before.kind === 'open' || before.kind === 'closing';
    if (state.kind === 'waiting') {
      if (isShown) this.#options.close();
      if (this.#mention) this.#options.prepare(this.#mention);
      this.#cancelTimer = this.#later(this.#dwellLeft(), { kind: 'dwelled', token });
    } else if (state.kind === 'closing') {
      this.#cancelTimer = this.#later(GRACE, { kind: 'lapsed', token });
    } else if (state.kind === 'idle') {
      if (isShown) this.#options.close();
    } else if (this.#mention && !(isShown && before.token === token)) {
      const isCurrent = () => this.#state.token === token && this.#state.kind !== 'idle';
      this.#options.open(this.#mention, { point: this.#leftMarkAt, touch, isCurrent });
    }
  }

  /** The dwell is counted from the pointer's last move, not from when we looked. */
  #dwellLeft(): number {
    const rested = this.#last ? performance.now() - this.#last.time : 0;
    return Math.max(0, this.#options.dwell() - rested);
  }

  #later(delay: number, event: HoverEvent<string>): () => void {
    return after(delay, this.#signal, () => this.#send(event));
  }
}

/** Whether the reader has selected text of it. */
function isSelected(mention: Mention): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  const selected = [...selection.getRangeAt(0).getClientRects()];
  return rectsOf(mention).some((line) => selected.some((box) => meets(box, line)));
}

function keyOf({ live, annotation }: Mention): string {
  return `${live.id}:${annotation.start}:${annotation.entity}`;
}
