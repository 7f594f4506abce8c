import type { FlowReading, Namesake, Stranger } from '../reading/flow-reading.ts';
import { type Candidate, isHouseholdName } from './candidates.ts';
import type { OpenSpan } from './document.ts';
import { append, isBefore, lastBefore, type Position } from './positions.ts';

/** Whose the surnames of a document may be besides: whom it names in full by that surname, flow by flow. */
export class SurnameBearers {
  /** Where strangers were named, by the groups of their surnames. */
  private readonly strangers = new Map<number, Position[]>();
  /** The entities with such full names, by the groups of the surnames. */
  private readonly namesakes = new Map<number, Set<number>>();
  /** Surnames that stand before anybody's full name, as numbers of spans, by their groups. */
  private readonly unnamed = new Map<number, number[]>();

  /** Adds the strangers of the next flow, before its spans. */
  addStrangers({ strangers }: FlowReading, flow: number): void {
    for (const { first, group } of strangers) append(this.strangers, group, { flow, token: first });
  }

  /** Adds a full name that the pack has; before the spans behind it. */
  addNamesake({ group }: Namesake, bearers: readonly Candidate[]): void {
    const before = this.namesakes.get(group) ?? [];
    // A new one each time: the spans before keep theirs.
    this.namesakes.set(group, new Set([...before, ...bearers.map(({ entity }) => entity)]));
  }

  /** Who was named in full before a span. */
  before(group: number, here: Position): Pick<OpenSpan, 'stranger' | 'namesakes'> {
    const strangers = this.strangers.get(group);
    return { stranger: strangers && lastBefore(strangers, here), namesakes: this.namesakes.get(group) };
  }

  /** Notes a span, by its number, if it is a surname whose first full name is still to come. */
  addSpan({ span: { group }, stranger, namesakes, candidates }: OpenSpan, number: number): void {
    if (stranger || namesakes || !isSurname(candidates)) return;
    const unnamed = this.unnamed.get(group);
    if (unnamed) unnamed.push(number);
    else this.unnamed.set(group, [number]);
  }

  /**
   * The first full name in a document tells whose the surname before it was: in its headline, mostly. Asked of each flow
   * behind its spans, and written into those that were noted.
   */
  nameUnnamed({ strangers, namesakes }: FlowReading, flow: number, spans: OpenSpan[]): void {
    if (this.unnamed.size === 0 || (strangers.length === 0 && namesakes.length === 0)) return;
    const named = new Map<number, Stranger>();
    for (const one of [...strangers, ...namesakes]) {
      if (one.first < (named.get(one.group)?.first ?? Number.POSITIVE_INFINITY)) named.set(one.group, one);
    }
    for (const [group, { first }] of named) {
      const here = { flow, token: first };
      const isStranger = strangers.some((one) => one.group === group && one.first === first);
      for (const number of this.unnamed.get(group) ?? []) {
        const open = spans[number] as OpenSpan; // numbers of spans
        if (!isBefore(open, here)) continue;
        spans[number] = isStranger
          ? { ...open, stranger: here }
          : { ...open, namesakes: this.namesakes.get(group) };
      }
      this.unnamed.delete(group);
    }
  }
}

/** Not one that everybody knows: "Trump" in a headline is he, though a report names only Eric in full. */
function isSurname(candidates: readonly Candidate[]): boolean {
  const isSomebodys = candidates.some(({ kind, form }) => kind === 'person' && form === 'short');
  return isSomebodys && !candidates.some(isHouseholdName);
}
