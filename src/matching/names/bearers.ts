import {
  countryOf,
  entityOfName,
  familiarityOf,
  firstName,
  flagsOfName,
  formOf,
  isArea,
  isCountry,
  type Kind,
  kindOf,
  NAME_NEEDS_CUE,
} from '../../pack/index.ts';
import { isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';

/*
 * Who bears the names of the pack: what a single name tells of its bearer, and what all do that a span may mean.
 */

/** What knows the names of the pack: a flow. */
type Knowing = Pick<TokenizedFlow, 'index'>;
type Names = Pick<BareSpan, 'names'>;

/** What the bearer of a name is. */
export function kindOfBearer({ index: { names, entities } }: Knowing, name: number): Kind {
  return kindOf(entities, entityOfName(names, name));
}

/** How many know the bearer of a name, as steps of `familiarity.ts`. */
export function familiarityOfBearer({ index: { names, entities } }: Knowing, name: number): number {
  return familiarityOf(entities, entityOfName(names, name));
}

/** The country of a name's bearer, as `countryOf` numbers it, or 0. */
export function countryOfBearer({ index: { names, entities } }: Knowing, name: number): number {
  return countryOf(entities, entityOfName(names, name));
}

/** Whether a name of the pack counts only beside a cue. */
export function needsCue({ index: { names } }: Knowing, name: number): boolean {
  return (flagsOfName(names, name) & NAME_NEEDS_CUE) !== 0;
}

/** Whether a name is a surname or clipped: "Putin". */
export function isShortForm({ index: { names } }: Knowing, name: number): boolean {
  return formOf(flagsOfName(names, name)) === 'short';
}

/** Whether any entity of that name is of this kind. */
export function mayBe(kind: Kind, flow: Knowing, { names }: Names): boolean {
  for (const name of names) if (kindOfBearer(flow, name) === kind) return true;
  return false;
}

/** What the first entity is that bears any name of the group, whatever the letter case. */
export function kindOfGroup(flow: Knowing, group: number): Kind {
  return kindOfBearer(flow, firstName(flow.index.names, group));
}

/** The first place of those that share the name: a person may bear that of a country. */
export function placeNamed(flow: Knowing, { names }: Names): number | undefined {
  for (const name of names)
    if (kindOfBearer(flow, name) === 'place') return entityOfName(flow.index.names, name);
  return undefined;
}

/** All places that share the name. */
export function placesNamed(flow: Knowing, { names }: Names): number[] {
  return names
    .filter((name) => kindOfBearer(flow, name) === 'place')
    .map((name) => entityOfName(flow.index.names, name));
}

/** The countries in which they lie, as `countryOf` numbers them. */
export function countriesNamed(flow: Knowing, span: Names): readonly number[] {
  return placesNamed(flow, span).map((place) => countryOf(flow.index.entities, place));
}

/** Whether no other place than a country bears the name. */
export function namesOnlyCountry(flow: Knowing, span: Names): boolean {
  const places = placesNamed(flow, span);
  return places.length > 0 && places.every((place) => isCountry(flow.index.entities, place));
}

/** Whether it is the plain name of bodies that belong to no country, of which each country may have its own: "Red Cross". */
export function namesWorldBody(flow: Knowing, span: BareSpan): boolean {
  return isPlainBody(flow, span) && span.names.every((name) => countryOfBearer(flow, name) === 0);
}

/** Whether it is one word by which bodies are called that need a cue, and no acronym: "Senado". */
export function namesPlainBody(flow: Knowing, span: BareSpan): boolean {
  return isOneWord(span) && isPlainBody(flow, span);
}

function isPlainBody(flow: Knowing, { names }: Names): boolean {
  return names.every(
    (name) =>
      needsCue(flow, name) &&
      formOf(flagsOfName(flow.index.names, name)) !== 'acronym' &&
      kindOfBearer(flow, name) === 'organisation',
  );
}

/** Whether the first place of that name is a state, a province or the like. */
export function namesArea(flow: Knowing, span: Names): boolean {
  const place = placeNamed(flow, span);
  return place !== undefined && isArea(flow.index.entities, place);
}

/** The country, as `countryOf` numbers it, whose name this is, or 0; of several places the first counts. */
export function countryNamed(flow: Knowing, span: Names | undefined): number {
  const { entities } = flow.index;
  const place = span && placeNamed(flow, span);
  return place !== undefined && isCountry(entities, place) ? countryOf(entities, place) : 0;
}
