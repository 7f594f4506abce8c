import { countryOf, GAP_SPACE, isCountry, type Kind } from '../../pack/index.ts';
import { type BareSpan, isTypo } from '../names/bare-span.ts';
import { countryNamed, kindOfGroup, needsCue, placeNamed } from '../names/bearers.ts';
import { BODIES_AND_MEDIA } from '../names/kinds.ts';
import type { FlowStyle } from '../words/flow-style.ts';
import { CALENDAR, DAYS } from '../words/lexicon.ts';
import { isCapital, isCyrillic, isWordOf, type TokenizedFlow } from '../words/tokenized-flow.ts';

/** What stands around a span in its flow: the other names there, token by token, and how all of it is written. */
export interface Surroundings {
  readonly spans: readonly BareSpan[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
  readonly style: FlowStyle;
}

/** Kinds whose name a place beside it makes another body's: "Ford Australia", "Michigan Supreme Court". */
const OF_BODIES: ReadonlySet<Kind> = new Set([...BODIES_AND_MEDIA, 'office']);

/** Resembles a name, or is one only with a second cue. */
export function isDoubtful(flow: TokenizedFlow, span: BareSpan): boolean {
  return isTypo(span) || span.names.every((name) => needsCue(flow, name));
}

/** The name that a token belongs to. */
export function nameAt<S extends BareSpan>(
  { spans, owner }: { readonly spans: readonly S[]; readonly owner: Int32Array },
  token: number,
): S | undefined {
  const number = owner[token] as number;
  // Most tokens belong to none, and engines look up -1 by its letters, as any property.
  return number >= 0 ? spans[number] : undefined;
}

/** The country of the place whose name the token belongs to, as `countryOf` numbers it; undefined where it is no place's. */
export function countryAt(
  flow: TokenizedFlow,
  surroundings: Surroundings,
  token: number,
): number | undefined {
  const span = nameAt(surroundings, token);
  const place = span && placeNamed(flow, span);
  return place === undefined ? undefined : countryOf(flow.index.entities, place);
}

/** What a name that stands beside another is, as far as it tells of the other. */
export type Neighbour = 'country' | 'place' | 'body' | 'other';

/** What the name is by its first place, or else by its first bearer. */
export function kindOfNeighbour(flow: TokenizedFlow, neighbour: BareSpan): Neighbour {
  const place = placeNamed(flow, neighbour);
  if (place !== undefined) return isCountry(flow.index.entities, place) ? 'country' : 'place';
  return OF_BODIES.has(kindOfGroup(flow, neighbour.group)) ? 'body' : 'other';
}

/** Whether the name is a word of the calendar: May, Friday. */
export function isDayOrMonth(flow: TokenizedFlow, span: BareSpan): boolean {
  return isWordOf(flow, span, CALENDAR);
}

/** Whether it is a day of the week: Friday. */
export function isDay(flow: TokenizedFlow, span: BareSpan): boolean {
  return isWordOf(flow, span, DAYS);
}

/** Whether a word with a capital follows the token. */
export function isBeforeCapital(flow: TokenizedFlow, token: number): boolean {
  return token + 1 < flow.tokens.count && isCapital(flow, token + 1);
}

/** "ФСБ России": in Russian and Ukrainian a country stands right behind what it owns. */
export function isOwnerBehind(flow: TokenizedFlow, body: BareSpan, country: BareSpan): boolean {
  return (
    body.last === country.first &&
    flow.tokens.gap[body.last] === GAP_SPACE &&
    isCyrillic(flow, country.first) &&
    countryNamed(flow, country) !== 0 &&
    kindOfNeighbour(flow, body) === 'body'
  );
}
