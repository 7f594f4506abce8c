import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';

/** Shorter acronyms are spelt out letter by letter, and with one capital they would be words. */
const SHORTEST_SPOKEN = 4;
/** Latin capitals with vowels among them and no four consonants in a row can be said as a word. */
const CAN_BE_SPOKEN = /^(?=.*[AEIOUY])(?!.*[^AEIOUY]{4})[A-Z]+$/;

/** Adds the spelling that British newspapers give to acronyms said as words: Nato, Unicef, Opec. */
export function withSpokenAcronyms(entity: Entity): Entity {
  const written = new Set(
    entity.names.filter(({ form }) => form !== 'acronym').map(({ text }) => fold(text)),
  );
  const spoken = entity.names.filter(
    ({ text, form }) =>
      form === 'acronym' &&
      text.length >= SHORTEST_SPOKEN &&
      CAN_BE_SPOKEN.test(text) &&
      !written.has(fold(text)),
  );
  if (spoken.length === 0) return entity;
  return { ...entity, names: [...entity.names, ...spoken.map(asWord)] };
}

function asWord(name: Name): Name {
  return {
    ...name,
    text: name.text.charAt(0) + name.text.slice(1).toLowerCase(),
    form: 'alias',
    generated: true,
  };
}
