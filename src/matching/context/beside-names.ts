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
} from '../../pack/index.ts';
import { isTypo } from '../reading/flow-reading.ts';
import type { FlowStyle } from '../words/flow-style.ts';
import { CALENDAR, DAYS, FUNCTION_WORDS, HONORIFICS } from '../words/lexicon.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { type BareSpan, is, isCapital, isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { anyOf } from '../words/word-class.ts';

export interface Surroundings {
  readonly spans: readonly BareSpan[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
  readonly style: FlowStyle;
}

/** Kinds whose name a place beside it makes another body's: "Ford Australia", "Michigan Supreme Court". */
const BODIES: ReadonlySet<Kind> = new Set(['organisation', 'company', 'medium', 'office']);

/** Whether any entity of that name is of this kind. */
export function mayBe(kind: Kind, { index }: TokenizedFlow, { names }: Pick<BareSpan, 'names'>): boolean {
  return names.some((name) => kindOf(index.entities, entityOfName(index.names, name)) === kind);
}

/** What the first entity is that bears any name of the group, whatever the letter case. */
export function kindOfGroup({ names, entities }: PackIndex, group: number): Kind {
  return kindOf(entities, entityOfName(names, firstName(names, group)));
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

/** The name that a token belongs to. */
export function nameAt({ spans, owner }: Surroundings, token: number): BareSpan | undefined {
  return spans[owner[token] as number]; // a token of no span has -1
}

/** What a name that stands beside another is, as far as it tells of the other. */
export type Neighbour = 'country' | 'place' | 'body' | 'other';

export function kindOfNeighbour({ index }: TokenizedFlow, neighbour: BareSpan): Neighbour {
  const place = placeNamed(index, neighbour);
  if (place !== undefined) return isCountry(index.entities, place) ? 'country' : 'place';
  const first = entityOfName(index.names, firstName(index.names, neighbour.group));
  const kind = kindOf(index.entities, first);
  if (kind === 'place') return isCountry(index.entities, first) ? 'country' : 'place';
  return BODIES.has(kind) ? 'body' : 'other';
}

/** Capitalised words that are no part of any name: roles, days and months, the starts of sentences. */
export const OF_NO_NAME = anyOf(ROLE_WORDS, HONORIFICS, CALENDAR, FUNCTION_WORDS);

export function isNationality({ tokens, index }: TokenizedFlow, token: number): boolean {
  return isDemonym(index.demonyms, tokens.hash[token] as number); // token < count
}

/** A capitalised word that is no part of any name, or a nationality. */
export function belongsToNoName(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, OF_NO_NAME) || isNationality(flow, token);
}

export function isDayOrMonth(flow: TokenizedFlow, span: BareSpan): boolean {
  return isOneWord(span) && is(flow, span.first, CALENDAR);
}

export function isDay(flow: TokenizedFlow, span: BareSpan): boolean {
  return isOneWord(span) && is(flow, span.first, DAYS);
}

export function isBeforeCapital(flow: TokenizedFlow, token: number): boolean {
  return token + 1 < flow.tokens.count && isCapital(flow, token + 1);
}
