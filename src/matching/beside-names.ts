import {
  entityOfName,
  firstName,
  flagsOfName,
  isCountry,
  isDemonym,
  type Kind,
  kindOf,
  NAME_NEEDS_CUE,
  type PackIndex,
} from '../pack/index.ts';
import { CONTEXT } from './context-bits.ts';
import { isTypo } from './flow-reading.ts';
import type { FlowStyle } from './flow-style.ts';
import { CALENDAR, FUNCTION_WORDS, HONORIFICS, ROLE_WORDS } from './lexicon.ts';
import { type BareSpan, is, type TokenizedFlow } from './tokenized-flow.ts';

const { NAME_GOES_ON_RIGHT, TOUCHES_BODY, TOUCHES_NAME, TOUCHES_PLACE_ON_LEFT, TOUCHES_PLACE_ON_RIGHT } =
  CONTEXT;

export interface Surroundings {
  readonly spans: readonly BareSpan[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
  readonly style: FlowStyle;
}

/** Kinds whose name a place beside it makes another body's: "Ford Australia", "Michigan Supreme Court". */
const BODIES: ReadonlySet<Kind> = new Set(['organisation', 'company', 'medium', 'office']);

/** Whether any entity of that name is of this kind. */
export function mayBe(kind: Kind, { index }: TokenizedFlow, { names }: BareSpan): boolean {
  return names.some((name) => kindOf(index.entities, entityOfName(index.names, name)) === kind);
}

/** The first place of those that share the name: a person may bear that of a country. */
export function placeNamed({ names, entities }: PackIndex, span: BareSpan): number | undefined {
  const name = span.names.find((one) => kindOf(entities, entityOfName(names, one)) === 'place');
  return name === undefined ? undefined : entityOfName(names, name);
}

/** Resembles a name, or is one only with a second cue. */
export function isDoubtful({ index }: TokenizedFlow, span: BareSpan): boolean {
  return isTypo(span) || span.names.every((name) => Boolean(flagsOfName(index.names, name) & NAME_NEEDS_CUE));
}

/** What it means that another span stands directly beside, by what that one names. */
export function touches(flow: TokenizedFlow, neighbour: BareSpan, ifPlace: number): number {
  const { index } = flow;
  // Such a word is here the rest of a longer name: "US Congress", "BBC Action Line", "Monaco Grand Prix".
  if (ifPlace === TOUCHES_PLACE_ON_RIGHT && isDoubtful(flow, neighbour)) return NAME_GOES_ON_RIGHT;
  const first = entityOfName(index.names, firstName(index.names, neighbour.group));
  const entity = placeNamed(index, neighbour) ?? first;
  const kind = kindOf(index.entities, entity);
  if (kind === 'place') {
    const ownCountry = ifPlace === TOUCHES_PLACE_ON_LEFT && isCountry(index.entities, entity);
    return ownCountry ? TOUCHES_NAME : TOUCHES_NAME | ifPlace;
  }
  return BODIES.has(kind) ? TOUCHES_NAME | TOUCHES_BODY : TOUCHES_NAME;
}

/** A capitalised word that is no part of any name: a role, a day, a month, a nationality, the start of a sentence. */
export function belongsToNoName(flow: TokenizedFlow, token: number): boolean {
  const { index, tokens } = flow;
  return (
    [ROLE_WORDS, HONORIFICS, CALENDAR, FUNCTION_WORDS].some((words) => is(flow, token, words)) ||
    isDemonym(index.demonyms, tokens.hash[token] as number) // token < count
  );
}

export function isMonth(flow: TokenizedFlow, { first, last }: BareSpan): boolean {
  return last - first === 1 && is(flow, first, CALENDAR);
}
