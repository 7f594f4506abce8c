import { isField } from '../hover/is-field.ts';
import type { CardHost } from './card-host.ts';

const FOCUSABLE = 'a[href],button:not([disabled]),summary,[tabindex="0"]';

export interface CardKeysOptions {
  readonly close: () => void;
  /** Whether keys that the page gets are meant for this card. */
  readonly hasKeys: () => boolean;
  readonly signal: AbortSignal;
}

/** Escape closes the card and goes no further; Tab leads into it and, past its end, back to the page. */
export function watchCardKeys(host: CardHost, { close, hasKeys, signal }: CardKeysOptions): void {
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented) return;
    if (document.activeElement !== host.element && !hasKeys()) return;
    if (event.key === 'Escape') swallow(event, close);
    else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey)
      tab(host, event, close);
  };
  addEventListener('keydown', pressed, { signal, capture: true });
}

function tab(host: CardHost, event: KeyboardEvent, close: () => void): void {
  const stops = [...host.root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
    stop.checkVisibility(),
  );
  const active = host.root.activeElement;
  if (document.activeElement !== host.element) {
    // Whoever fills in a form goes on to the next field.
    if (event.shiftKey || isField(document.activeElement)) return;
    swallow(event, () => host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }));
    return;
  }
  const isAtEdge = event.shiftKey
    ? active === stops[0] || !stops.some((stop) => stop === active)
    : active === stops.at(-1);
  if (isAtEdge) swallow(event, close);
}

function swallow(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}
