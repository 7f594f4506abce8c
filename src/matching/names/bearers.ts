import {
  countryOf,
  entityOfName,
  firstName,
  flagsOfName,
  formOf,
  isArea,
  isCountry,
  type Kind,
  kindOf,
  NAME_NEEDS_CUE,
  type PackIndex,
} from '../../pack/index.ts';
import { isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';

/** Whether any entity of that name is of this kind. */
export function mayBe(kind: Kind, { index }: TokenizedFlow, { names }: Pick<BareSpan, 'names'>): boolean {
  for (const name of names) if (kindOf(index.entities, entityOfName(index.names, name)) === kind) return true;
  return false;
}

/** What the first entity is that bears any name of the group, whatever the letter case. */
export function kindOfGroup({ names, entities }: PackIndex, group: number): Kind {
  return kindOf(entities, entityOfName(names, firstName(names, group)));
}

/** The first place of those that share the name: a person may bear that of a country. */
export function placeNamed({ names, entities }: PackIndex, span: BareSpan): number | undefined {
  for (const name of span.names) {
    const entity = entityOfName(names, name);
    if (kindOf(entities, entity) === 'place') return entity;
  }
  return undefined;
}

/** All places that share the name. */
export function placesNamed({ names, entities }: PackIndex, span: Pick<BareSpan, 'names'>): number[] {
  return span.names
    .map((name) => entityOfName(names, name))
    .filter((entity) => kindOf(entities, entity) === 'place');
}

/** Whether no other place than a country bears the name. */
export function namesOnlyCountry({ index }: TokenizedFlow, span: Pick<BareSpan, 'names'>): boolean {
  const places = placesNamed(index, span);
  return places.length > 0 && places.every((place) => isCountry(index.entities, place));
}

/** Whether it is the plain name of bodies that belong to no country, of which each country may have its own: "Red Cross". */
export function namesWorldBody({ index }: TokenizedFlow, span: BareSpan): boolean {
  return (
    isPlainBody(index, span) &&
    span.names.every((name) => countryOf(index.entities, entityOfName(index.names, name)) === 0)
  );
}

/** Whether it is one word by which bodies are called that need a cue, and no acronym: "Senado". */
export function namesPlainBody({ index }: TokenizedFlow, span: BareSpan): boolean {
  return isOneWord(span) && isPlainBody(index, span);
}

function isPlainBody({ names, entities }: PackIndex, span: BareSpan): boolean {
  return span.names.every(
    (name) =>
      needsCue(names, name) &&
      formOf(flagsOfName(names, name)) !== 'acronym' &&
      kindOf(entities, entityOfName(names, name)) === 'organisation',
  );
}

/** Whether a name of the pack counts only beside a cue. */
export function needsCue(names: PackIndex['names'], name: number): boolean {
  return (flagsOfName(names, name) & NAME_NEEDS_CUE) !== 0;
}

/** Whether the first place of that name is a state, a province or the like. */
export function namesArea({ index }: TokenizedFlow, span: BareSpan): boolean {
  const place = placeNamed(index, span);
  return place !== undefined && isArea(index.entities, place);
}

/** The country, as `countryOf` numbers it, whose name this is, or 0; of several places the first counts. */
export function countryNamed(index: PackIndex, span: BareSpan | undefined): number {
  const place = span && placeNamed(index, span);
  return place !== undefined && isCountry(index.entities, place) ? countryOf(index.entities, place) : 0;
}
