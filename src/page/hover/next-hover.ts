/**
 * What the pointer is doing with marks and the card. `Target` is whatever identifies a mention.
 * Each opening has a token; what arrives with another token is late and is dropped.
 */
export type HoverState<Target> =
  | { readonly kind: 'idle'; readonly token: number }
  /** Resting on a mark; its card opens when the dwell is over. */
  | { readonly kind: 'waiting'; readonly token: number; readonly target: Target }
  /** The card was asked for and is shown as soon as it comes. */
  | { readonly kind: 'open'; readonly token: number; readonly target: Target }
  /** Off the mark and the card, perhaps on the way between them. */
  | { readonly kind: 'closing'; readonly token: number; readonly target: Target };

export type HoverEvent<Target> =
  | { readonly kind: 'pointed'; readonly at: PointedAt<Target> }
  | { readonly kind: 'dwelled'; readonly token: number }
  /** The time for reaching the card is over. */
  | { readonly kind: 'lapsed'; readonly token: number }
  /** A tap or a key: no dwell. */
  | { readonly kind: 'chosen'; readonly target: Target }
  | { readonly kind: 'left' }
  /** Escape, a button, the page, or no card to show. */
  | { readonly kind: 'closed' };

export type PointedAt<Target> =
  | { readonly on: 'mark'; readonly target: Target; readonly isFast: boolean }
  | { readonly on: 'card' }
  /** Neither, but moving from the mark towards the card. */
  | { readonly on: 'path' }
  | { readonly on: 'page' };

/** Long enough to cross the gap between mark and card, short enough not to feel stuck. */
export const GRACE = 300;

export function firstHover<Target>(): HoverState<Target> {
  return { kind: 'idle', token: 0 };
}

/** The next state; the same object where nothing changes. */
export function nextHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  switch (event.kind) {
    case 'pointed':
      return nextPointed(state, event.at);
    case 'dwelled':
      if (state.kind !== 'waiting' || event.token !== state.token) return state;
      return { kind: 'open', token: state.token, target: state.target };
    case 'lapsed':
      return state.kind === 'closing' && event.token === state.token ? idle(state) : state;
    case 'chosen':
      return { kind: 'open', token: state.token + 1, target: event.target };
    case 'left':
      if (state.kind === 'waiting') return idle(state);
      return state.kind === 'open' ? closing(state) : state;
    case 'closed':
      return state.kind === 'idle' ? state : idle(state);
  }
}

function nextPointed<Target>(state: HoverState<Target>, at: PointedAt<Target>): HoverState<Target> {
  if (at.on === 'mark') return pointedAtMark(state, at.target, at.isFast);
  switch (state.kind) {
    case 'idle':
      return state;
    case 'waiting':
      return idle(state);
    case 'open':
      return at.on === 'page' || at.on === 'path' ? closing(state) : state;
    case 'closing':
      if (at.on === 'card') return { kind: 'open', token: state.token, target: state.target };
      // On the way to the card the time starts again.
      return at.on === 'path' ? closing(state) : state;
  }
}

function pointedAtMark<Target>(
  state: HoverState<Target>,
  target: Target,
  isFast: boolean,
): HoverState<Target> {
  const isSame = state.kind !== 'idle' && state.target === target;
  if (isSame) {
    if (state.kind === 'closing') return { kind: 'open', token: state.token, target };
    return state.kind === 'waiting' && isFast ? idle(state) : state;
  }
  // On the way to an open card the pointer may brush another mark: only one that rests on it opens it.
  if (isFast) return state.kind === 'waiting' ? idle(state) : state.kind === 'open' ? closing(state) : state;
  return { kind: 'waiting', token: state.token + 1, target };
}

function idle<Target>(state: HoverState<Target>): HoverState<Target> {
  return { kind: 'idle', token: state.token };
}

function closing<Target>(state: { readonly token: number; readonly target: Target }): HoverState<Target> {
  return { kind: 'closing', token: state.token, target: state.target };
}
