import type { Entity, Name } from '../records/entity.ts';
import { familyNameFirst } from './family-name-first.ts';
import { derivedShortNames } from './short-names.ts';

/** Every name that the index has of an entity: the written ones first, then those that follow from them. */
export function allNamesOf(entity: Entity): readonly Name[] {
  return [...entity.names, ...(entity.shortNames ?? derivedShortNames(entity)), ...familyNameFirst(entity)];
}
