import type { CardModel, Change, DatedLine, LifecycleLine, StateOnDay } from '../../pack/index.ts';

/** What a card says about time. */
export type ThenAndNow =
  /** The page gives no date: only today's state. */
  | { readonly mode: 'undated'; readonly now: StateOnDay }
  /** Nothing that we know of differs between the article's day and today. */
  | { readonly mode: 'same'; readonly now: StateOnDay }
  | {
      readonly mode: 'changed';
      readonly then: StateOnDay;
      readonly now: StateOnDay;
      /** Changes that neither side tells with its own "until" or "since". */
      readonly between: readonly Change[];
    };

/** Compares the state on the article's day with today's. */
export function thenAndNow(model: Pick<CardModel, 'then' | 'now' | 'changes'>): ThenAndNow {
  const { then, now, changes } = model;
  if (then === undefined) return { mode: 'undated', now };
  if (changes.length === 0 && sameState(then, now)) return { mode: 'same', now };
  return { mode: 'changed', then, now, between: changes.filter((change) => !isTold(change, then, now)) };
}

/** Whether there is anything to say about a day. */
export function isEmptyState(state: StateOnDay): boolean {
  return state.roles.length === 0 && state.lifecycle === undefined;
}

function isTold(change: Change, then: StateOnDay, now: StateOnDay): boolean {
  return change.what === 'ended' ? holds(then, change.line) : holds(now, change.line);
}

function holds(state: StateOnDay, line: DatedLine): boolean {
  return linesOf(state).some((other) => sameLine(other, line));
}

function sameState(a: StateOnDay, b: StateOnDay): boolean {
  const inA = linesOf(a);
  const inB = linesOf(b);
  return inA.length === inB.length && inA.every((line) => inB.some((other) => sameLine(line, other)));
}

function linesOf(state: StateOnDay): readonly (DatedLine | LifecycleLine)[] {
  return state.lifecycle ? [state.lifecycle, ...state.roles] : state.roles;
}

function sameLine(a: DatedLine, b: DatedLine): boolean {
  return a.text === b.text && a.from === b.from && a.to === b.to;
}
