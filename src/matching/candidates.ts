import {
  type Day,
  familiarityOf,
  firstDay,
  formOf,
  type Kind,
  kindOf,
  NAME_DATED,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  type NameForm,
  NO_DAY,
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
    const flags = index.nameFlags[name] as number; // names come from the index
    const entity = index.nameEntity[name] as number;
    if (flags & NAME_DATED && !holdsOn(index, name, day)) continue;
    if (day !== undefined && !existsOn(index, entity, day)) continue;
    if (candidates.has(entity)) continue;
    candidates.set(entity, {
      entity,
      form: formOf(flags),
      needsCue: (flags & NAME_NEEDS_CUE) !== 0,
      generated: (flags & NAME_GENERATED) !== 0,
      kind: kindOf(index, entity),
      familiarity: familiarityOf(index, entity),
    });
  }
  return [...candidates.values()];
}

/** On an undated page a name with a period may still be meant. */
function holdsOn(index: PackIndex, name: number, day: number | undefined): boolean {
  if (day === undefined) return true;
  const at = index.datedName.indexOf(name);
  return day >= (index.datedFrom[at] as number) && day <= (index.datedTo[at] as number); // every dated name is there
}

function existsOn(index: PackIndex, entity: number, day: number): boolean {
  const from = index.entityFrom[entity] as number; // entity comes from the index
  if (from === NO_DAY || from <= day) return true;
  return FORESEEN.has(kindOf(index, entity)) && from - day <= FORESEEN_DAYS;
}
