import { entityOfName, firstName, isCountry, type Kind, kindOf, type PackIndex } from '../../pack/index.ts';
import type { TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';

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

/** Whether no other place than a country bears the name. */
export function namesOnlyCountry({ index }: TokenizedFlow, { names }: Pick<BareSpan, 'names'>): boolean {
  const places = names
    .map((name) => entityOfName(index.names, name))
    .filter((entity) => kindOf(index.entities, entity) === 'place');
  return places.length > 0 && places.every((entity) => isCountry(index.entities, entity));
}
