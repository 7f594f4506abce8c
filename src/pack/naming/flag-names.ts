import type { Entity, Name } from '../entity.ts';
import { fold } from '../fold.ts';
import { type Bearers, bearersOf } from './bearers-of.ts';
import { withCue } from './reason-for-cue.ts';
import { derivedShortNames } from './short-names.ts';

/**
 * Flags the names of a whole pack that need a second cue, by what else the pack has, and derives the short forms of
 * people's names. Where one of those needs a cue they are written down, so that the card tells.
 */
export function flagNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const bearers = bearersOf(entities, ({ names }) => names.filter(({ form }) => form === 'short'));
  const named = bearersOf(entities, ({ names }) => names.filter(({ matched }) => matched !== 'never'));
  const flagWritten = (name: Name): Name =>
    withCue(name, { commonWords, isShared: name.form === 'short' && countOf(bearers, name.text) > 1 });
  const flagged = entities.map((entity): Entity => {
    const names = entity.names.map(flagWritten);
    return { ...entity, names, shortNames: derivedShortNames({ ...entity, names }) };
  });
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

function withShortNames(entity: Entity, shortNames: readonly Name[]): Entity {
  const isWrittenDown = shortNames.some(({ needsCue }) => needsCue);
  return isWrittenDown
    ? { ...entity, names: [...entity.names, ...shortNames], shortNames: [] }
    : { ...entity, shortNames };
}

function countOf(bearers: Bearers, text: string): number {
  return bearers.get(fold(text))?.size ?? 0;
}
