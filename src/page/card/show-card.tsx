import { render } from 'preact';
import { CARD_STYLES } from '../../ui/card/card-styles.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import type { Box, Point } from '../hover/safe-path.ts';
import { after } from '../scheduling/after.ts';
import { createCardHost } from './card-host.ts';
import { watchCardKeys } from './card-keys.ts';
import { type CardToDraw, drawCards } from './draw-cards.tsx';
import { keepFocus } from './focus-keeper.ts';
import { watchFocus } from './focus-watch.ts';
import { keepInView, toNextCorner } from './move-card.ts';
import { lineOf, placeCard } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import { isAsDrawn, watchTampering } from './tamper-watch.ts';

export interface ShowCard extends CardToDraw {
  /** The lines of the mention, as they are at the moment. */
  readonly lines: () => readonly Box[];
  readonly pointer: Point | undefined;
  readonly onClosed: () => void;
  /** The reader pinned the card, or let it go again. */
  readonly onPinned: (isPinned: boolean) => void;
  /** Whether keys that the page gets are meant for this card, where there is more than one. */
  readonly hasKeys: () => boolean;
}

export interface CardHandle {
  /** Ends when the card is closed. */
  readonly signal: AbortSignal;
  box(): Box | undefined;
  focus(): void;
  close(): void;
}

/** How often an open card looks where its line is: pages put text above it, and take text away. */
const FOLLOWING = 200;
/** Looks without a line after which it has gone: a framework takes text away to put it there again. */
const MOST_MISSED = 5;

/** The card is not watched before it had the time to be laid out and painted. */
const SETTLING = 100;

/** Shows a card in a host of its own until it is closed. */
export function showCard(show: ShowCard, t: Translate): CardHandle {
  const life = new AbortController();
  const { signal } = life;
  const host = createCardHost(CARD_STYLES);
  const place = document.createElement('div');
  place.className = show.isSheet ? 'place sheet' : 'place';
  place.hidden = true;
  host.root.append(place);
  const focus = keepFocus();
  const close = () => {
    if (signal.aborted) return;
    const hadFocus = host.root.activeElement !== null;
    life.abort();
    render(null, place);
    host.remove();
    if (hadFocus) focus.restore();
    show.onClosed();
  };
  let isPinned = false;
  // What the reader is at moves from under no pointer, and stays to be read to its end.
  const isInUse = () =>
    isPinned || show.isSheet || place.matches(':hover') || host.root.activeElement !== null;
  const refresh = () => void (isPinned ? keepInView(place) : settle({ place, show, isInUse, close }));
  const box = () => place.getBoundingClientRect();
  const pin = () => {
    isPinned = !isPinned;
    show.onPinned(isPinned);
    refresh();
    return isPinned;
  };
  drawCards({ card: show, place, t, close, refresh, pin, signal });
  watchCardKeys(host, { close, hasKeys: show.hasKeys, signal });
  listen({ host: host.element, box, close, refresh, signal });
  follow({ isInUse, lines: show.lines, refresh, signal });
  const giveWay = () => (isPinned ? toNextCorner(place) : close());
  watchFocus(host.element, box, { onHidden: giveWay, signal });
  after(SETTLING, signal, () => watchTampering(host.element, box, { onTampered: close, signal }));
  refresh();
  return {
    signal,
    box: () => (signal.aborted ? undefined : box()),
    focus: () => focusCard(host.root),
    close,
  };
}

interface SettleOptions {
  readonly place: HTMLElement;
  readonly show: ShowCard;
  readonly isInUse: () => boolean;
  readonly close: () => void;
}

async function settle({ place, show, isInUse, close }: SettleOptions): Promise<void> {
  if (show.isSheet) {
    if (place.hidden) placeSheet(place, lineOf(show.lines(), show.pointer));
  } else {
    const line = lineOf(show.lines(), show.pointer);
    if (!line && !place.hidden && isInUse()) return;
    // The text is gone or scrolled away: there is nothing to stand beside.
    if (!line || line.bottom < 0 || line.top > innerHeight) return close();
    await placeCard(place, line);
  }
  place.hidden = false;
}

interface FollowOptions {
  readonly isInUse: () => boolean;
  readonly lines: ShowCard['lines'];
  readonly refresh: () => void;
  readonly signal: AbortSignal;
}

/** Keeps the card beside its line, wherever the page moves that, and closes it where the line is gone for good. */
function follow({ isInUse, lines, refresh, signal }: FollowOptions): void {
  let missed = 0;
  const look = () => {
    if (isInUse()) return;
    missed = lines().length === 0 ? missed + 1 : 0;
    if (missed === 0 || missed > MOST_MISSED) refresh();
  };
  const timer = setInterval(look, FOLLOWING);
  signal.addEventListener('abort', () => clearInterval(timer));
}

interface ListenOptions {
  readonly host: HTMLElement;
  readonly box: () => DOMRect;
  readonly close: () => void;
  readonly refresh: () => void;
  readonly signal: AbortSignal;
}

function listen({ host, box, close, refresh, signal }: ListenOptions): void {
  const passive = { signal, passive: true, capture: true };
  const moved = (event: Event) => event.target !== host && refresh();
  addEventListener('scroll', moved, passive);
  addEventListener('resize', refresh, passive);
  addEventListener('pagehide', close, { signal });
  document.addEventListener('fullscreenchange', close, { signal });
  const clicked = (event: Event) => {
    if (event.isTrusted && isAsDrawn(host, box())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  host.addEventListener('click', clicked, { signal, capture: true });
}

function focusCard(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
}
