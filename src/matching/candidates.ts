import {
  beginningOf,
  type Day,
  entityOfName,
  familiarityOf,
  firstDay,
  flagsOfName,
  formOf,
  type Kind,
  kindOf,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  type NameForm,
  nameHoldsOn,
  type PackIndex,
} from '../pack/index.ts';
import type { Span } from './flow-reading.ts';
import { FORESEEN_DAYS } from './weights.ts';

/** An entity that a span may stand for. */
export interface Candidate {
  readonly entity: number;
  readonly form: NameForm;
  readonly needsCue: boolean;
  readonly generated: boolean;
  readonly kind: Kind;
  readonly familiarity: number;
}

/** Kinds that are named before they begin. */
const FORESEEN: ReadonlySet<Kind> = new Set(['event', 'agreement', 'law', 'conflict']);

/** The entities that a span may stand for on the article's day; one candidate an entity, its best form. */
export function candidatesOf(index: PackIndex, span: Span, date: Day | undefined): Candidate[] {
  const day = date === undefined ? undefined : Math.floor(Date.parse(firstDay(date)) / 86_400_000);
  const candidates = new Map<number, Candidate>();
  for (const name of span.names) {
    const entity = entityOfName(index.names, name);
    // On an undated page a name with a period may still be meant.
    if (day !== undefined && !(nameHoldsOn(index.names, name, day) && existsOn(index, entity, day))) continue;
    if (candidates.has(entity)) continue;
    const flags = flagsOfName(index.names, name);
    candidates.set(entity, {
      entity,
      form: formOf(flags),
      needsCue: (flags & NAME_NEEDS_CUE) !== 0,
      generated: (flags & NAME_GENERATED) !== 0,
      kind: kindOf(index.entities, entity),
      familiarity: familiarityOf(index.entities, entity),
    });
  }
  return [...candidates.values()];
}

function existsOn({ entities }: PackIndex, entity: number, day: number): boolean {
  const from = beginningOf(entities, entity);
  if (from === undefined || from <= day) return true;
  return FORESEEN.has(kindOf(entities, entity)) && from - day <= FORESEEN_DAYS;
}
