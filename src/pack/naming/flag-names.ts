import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';
import { type Bearers, bearersOf } from './bearers-of.ts';
import { persianAbroad } from './persian-abroad.ts';
import { withCue } from './reason-for-cue.ts';
import { derivedShortNames } from './short-names.ts';

/**
 * Flags the names of a whole pack that need a second cue, by what else the pack has, and derives the short forms of
 * people's names. Where one of those needs a cue they are written down, so that the card tells.
 */
export function flagNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const named = bearersOf(entities, ({ names }) => names.filter(({ matched }) => matched !== 'never'));
  const flagged = flagWrittenNames(entities, commonWords).map(
    (entity): Entity => ({ ...entity, shortNames: derivedShortNames(entity) }),
  );
  const unwritten = bearersOf(flagged, ({ shortNames = [] }) => shortNames);
  const flagDerived = (name: Name): Name =>
    withCue(name, {
      commonWords,
      isShared: countOf(unwritten, name.text) > 1,
      // Who has it as a name of their own, be it a town, is meant by it; those who only end in it leave it to them.
      isTaken: countOf(named, name.text) > 0,
    });
  return flagged.map((entity) => withShortNames(entity, (entity.shortNames ?? []).map(flagDerived)));
}

/** Flags the names that the entities have, and derives none: what is made of them then needs a cue where they do. */
export function flagWrittenNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const isShared = sharedShortNames(entities);
  const isPersianAbroad = persianAbroad(entities);
  const flag = (name: Name, entity: Entity): Name =>
    withCue(name, {
      commonWords,
      isShared: isShared(name, entity),
      isPersianAbroad: isPersianAbroad(name, entity),
    });
  return entities.map((entity) => ({ ...entity, names: entity.names.map((name) => flag(name, entity)) }));
}

/**
 * Tells whether others are called so for short as well. It does not count who is less known and needs a cue by their own
 * record: so are the names of relatives kept from taking one away.
 */
function sharedShortNames(entities: readonly Entity[]): (name: Name, entity: Entity) => boolean {
  const shortNames = ({ names }: Entity) => names.filter(({ form }) => form === 'short');
  const bearers = bearersOf(entities, shortNames);
  const yielding = bearersOf(entities, (entity) => shortNames(entity).filter(({ needsCue }) => needsCue));
  const familiarity = new Map(entities.map((entity) => [entity.id, entity.familiarity]));
  return ({ text, form }, entity) => {
    if (form !== 'short') return false;
    const key = fold(text);
    const yields = (id: string) =>
      yielding.get(key)?.has(id) && (familiarity.get(id) ?? 0) < entity.familiarity;
    return [...(bearers.get(key) ?? [])].some((id) => id !== entity.id && !yields(id));
  };
}

function withShortNames(entity: Entity, shortNames: readonly Name[]): Entity {
  const isWrittenDown = shortNames.some(({ needsCue }) => needsCue);
  return isWrittenDown
    ? { ...entity, names: [...entity.names, ...shortNames], shortNames: [] }
    : { ...entity, shortNames };
}

function countOf(bearers: Bearers, text: string): number {
  return bearers.get(fold(text))?.size ?? 0;
}
