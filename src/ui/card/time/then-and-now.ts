import {
  type CardModel,
  type Change,
  type DatedLine,
  type Day,
  firstDay,
  type Kind,
  type PartialDate,
  type StateOnDay,
} from '../../../pack/index.ts';

/** A statement that began, ended, or did both after the article. */
export interface Between {
  readonly what: Change['what'] | 'came and went';
  readonly date: PartialDate;
  readonly line: DatedLine;
}

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
      /** What began or ended and neither side tells with its own "until" or "since". */
      readonly between: readonly Between[];
      /** The entity itself has come to its end since, and no lifecycle says so. */
      readonly end?: PartialDate;
    };

/** "Russia suspended inspections." says itself that something began; "Defence minister of Ukraine" does not. */
export function isSentence(text: string): boolean {
  return text.endsWith('.');
}

/** The word that a statement needs before it, unless it says by itself what became of it. */
export function wordBefore({ what, line }: Between): Change['what'] | undefined {
  return what === 'came and went' || (what === 'began' && isSentence(line.text)) ? undefined : what;
}

/** Ends whose distance from the article the state of its day tells: today's state need not count it again. */
export function measuredEnds(then: StateOnDay): ReadonlySet<PartialDate> {
  return new Set(linesOf(then).flatMap(({ to }) => to ?? []));
}

/** The day that the distance to a date is counted from: the article's, unless it is among those that were `measured`. */
export function countedFrom(
  article: Day | undefined,
  date: PartialDate | undefined,
  measured?: ReadonlySet<PartialDate>,
): Day | undefined {
  return date !== undefined && measured?.has(date) ? undefined : article;
}

/** Whether anything of it holds on some days and not on others: only then does it matter that a page has no date. */
export function tellsOfDays({ now, periods }: Pick<CardModel, 'now' | 'periods'>): boolean {
  return periods.length > 0 || !isEmptyState(now);
}

type Dated = Pick<CardModel, 'then' | 'now' | 'changes' | 'to'>;

/** Compares the state on the article's day with today's. */
export function thenAndNow(model: Dated): ThenAndNow {
  const { then, now, changes } = model;
  if (then === undefined) return { mode: 'undated', now };
  const end = endSince(model, then);
  if (end === undefined && changes.length === 0 && sameState(then, now)) return { mode: 'same', now };
  const between = pairUp(changes.filter((change) => !isTold(change, then, now)));
  const isEndSaid = between.some((one) => tellsOfEnd(one, end));
  return { mode: 'changed', then, now, between, ...(end === undefined || isEndSaid ? {} : { end }) };
}

/** Whether there is anything to say about a day. */
export function isEmptyState(state: StateOnDay): boolean {
  return state.roles.length === 0 && state.lifecycle === undefined;
}

/** No office is something to say of a person; of a bloc or a treaty it only means that nobody wrote its state down. */
export function isWorthSaying(state: StateOnDay, kind: Kind): boolean {
  return kind === 'person' || !isEmptyState(state);
}

/** Whether the end of the entity stands above its facts already. */
export function isEndTold(view: ThenAndNow, to: PartialDate | undefined): boolean {
  if (view.now.lifecycle?.from === to) return true;
  if (view.mode !== 'changed') return false;
  return view.end !== undefined || view.between.some((one) => tellsOfEnd(one, to));
}

/** "Held on 12 April 2026." says more than that the election ended that day; "Began: senator" says nothing of an end. */
function tellsOfEnd({ date, line }: Between, end: PartialDate | undefined): boolean {
  return date === end && isSentence(line.text);
}

function endSince({ to, now }: Dated, then: StateOnDay): PartialDate | undefined {
  if (to === undefined || now.lifecycle !== undefined) return undefined;
  const day = firstDay(to);
  return day > then.day && day <= now.day ? to : undefined;
}

function isTold(change: Change, then: StateOnDay, now: StateOnDay): boolean {
  if (change.what === 'began') return holds(now, change.line);
  // What a treaty's end brings to its end needs no line of its own.
  return holds(then, change.line) || change.date === now.lifecycle?.from;
}

/** One line for what both began and ended. */
function pairUp(changes: readonly Change[]): readonly Between[] {
  return changes.flatMap(({ what, date, line }): Between[] => {
    const isPair = changes.some((other) => other.what !== what && sameLine(other.line, line));
    if (!isPair) return [{ what, date, line }];
    return what === 'began' ? [{ what: 'came and went', date, line }] : [];
  });
}

function holds(state: StateOnDay, line: DatedLine): boolean {
  return linesOf(state).some((other) => sameLine(other, line));
}

function sameState(a: StateOnDay, b: StateOnDay): boolean {
  const inA = linesOf(a);
  const inB = linesOf(b);
  return inA.length === inB.length && inA.every((line) => inB.some((other) => sameLine(line, other)));
}

function linesOf(state: StateOnDay): readonly DatedLine[] {
  return state.lifecycle ? [state.lifecycle, ...state.roles] : state.roles;
}

function sameLine(a: DatedLine, b: DatedLine): boolean {
  return a.text === b.text && a.from === b.from && a.to === b.to;
}
