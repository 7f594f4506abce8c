import type { Entity, Name } from '../entity.ts';
import { fold } from '../fold.ts';
import { withCue } from './reason-for-cue.ts';
import { derivedShortNames } from './short-names.ts';

/**
 * Flags the names of a whole pack that need a second cue, by what else the pack has. Short forms that the index derives
 * from a person's name are written down where one needs a cue, so that the cue is not lost.
 */
export function flagNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const bearers = bearersOf(entities, ({ names }) => names.filter(({ form }) => form === 'short'));
  const named = bearersOf(entities, ({ names }) => names.filter(({ matched }) => matched !== 'never'));
  const unwritten = bearersOf(entities, derivedShortNames);
  const flagWritten = (name: Name): Name =>
    withCue(name, { commonWords, isShared: name.form === 'short' && countOf(bearers, name.text) > 1 });
  const flagDerived = (name: Name): Name =>
    withCue(name, {
      commonWords,
      isShared: countOf(unwritten, name.text) > 1,
      // Who has it as a name of their own, be it a town, is meant by it; those who only end in it leave it to them.
      isTaken: countOf(named, name.text) > 0,
    });
  return entities.map((entity) => {
    const names = entity.names.map(flagWritten);
    const derived = derivedShortNames({ ...entity, names }).map(flagDerived);
    return { ...entity, names: derived.some(({ needsCue }) => needsCue) ? [...names, ...derived] : names };
  });
}

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function countOf(bearers: Bearers, text: string): number {
  return bearers.get(fold(text))?.size ?? 0;
}

function bearersOf(entities: readonly Entity[], namesOf: (entity: Entity) => readonly Name[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const { text } of namesOf(entity)) {
      const key = fold(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entity.id));
    }
  }
  return bearers;
}
