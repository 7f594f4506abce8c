import {
  BOUND_TO_LANGUAGE,
  beginningOf,
  capitalsOfName,
  countryOf,
  entityOfName,
  familiarityOf,
  flagsOfName,
  formOf,
  type Kind,
  kindOf,
  NAME_GENERATED,
  NAME_NEEDS_CUE,
  type NameForm,
  nameHoldsOn,
  type PackIndex,
} from '../../pack/index.ts';
import { KNOWN_TO_ALL } from '../names/familiarity.ts';
import type { Span } from '../reading/flow-reading.ts';

/** An entity that a span may stand for. */
export interface Candidate {
  readonly entity: number;
  readonly form: NameForm;
  readonly needsCue: boolean;
  readonly generated: boolean;
  /** Of the languages that have the name the page's is one: Spanish "EU". */
  readonly isOfLanguage: boolean;
  readonly kind: Kind;
  /** As `countryOf` numbers it, or 0. */
  readonly country: number;
  readonly familiarity: 0 | 1 | 2 | 3;
}

/** Whether it is a person by more than a surname. */
export function isNamedInFull({ kind, form }: Candidate): boolean {
  return kind === 'person' && form !== 'short';
}

/** "Trump", whoever else is called so. */
export function isHouseholdName({ kind, form, familiarity, needsCue }: Candidate): boolean {
  return kind === 'person' && form === 'short' && familiarity === KNOWN_TO_ALL && !needsCue;
}

/** Kinds that are named before they begin. */
const FORESEEN: ReadonlySet<Kind> = new Set(['event', 'agreement', 'law', 'conflict']);

/** Agreements and events are named before they happen, by at most this many days. */
const FORESEEN_DAYS = 1500;

/** The entities that a span may stand for on the article's day; one candidate an entity, its best form. */
function candidatesOf(
  index: PackIndex,
  { names }: Pick<Span, 'names'>,
  day: number | undefined,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const name of names) {
    const entity = entityOfName(index.names, name);
    // The names of a group are in the order of their entities.
    if (candidates.at(-1)?.entity === entity) continue;
    if (!nameHoldsOn(index.names, name, day) || !existsOn(index, entity, day)) continue;
    candidates.push(candidateOf(index, name, entity));
  }
  return candidates;
}

function candidateOf(index: PackIndex, name: number, entity: number): Candidate {
  const flags = flagsOfName(index.names, name);
  return {
    entity,
    form: formOf(flags),
    needsCue: (flags & NAME_NEEDS_CUE) !== 0,
    generated: (flags & NAME_GENERATED) !== 0,
    isOfLanguage: (capitalsOfName(index.names, name) & BOUND_TO_LANGUAGE) !== 0,
    kind: kindOf(index.entities, entity),
    country: countryOf(index.entities, entity),
    familiarity: familiarityOf(index.entities, entity),
  };
}

function existsOn({ entities }: PackIndex, entity: number, day: number | undefined): boolean {
  const from = beginningOf(entities, entity);
  if (day === undefined || from === undefined || from <= day) return true;
  return FORESEEN.has(kindOf(entities, entity)) && from - day <= FORESEEN_DAYS;
}

/** The candidates of a span, which are asked for again and again. */
export type CandidatesFor = (span: Span) => readonly Candidate[];

/** `candidatesOf` for one document: a page names the same few again and again, and a surname may stand for hundreds. */
export function rememberedCandidates(index: PackIndex, day: number | undefined): CandidatesFor {
  const known = new Map<
    number,
    { readonly names: readonly number[]; readonly candidates: readonly Candidate[] }
  >();
  return ({ group, names }) => {
    const before = known.get(group);
    // Which names of a group are meant depends on letter case too.
    if (before && haveSame(before.names, names)) return before.candidates;
    const candidates = candidatesOf(index, { names }, day);
    known.set(group, { names, candidates });
    return candidates;
  };
}

function haveSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
