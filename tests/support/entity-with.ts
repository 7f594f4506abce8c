import type { Entity } from '../../src/pack/index.ts';

/** A record that says nothing but who it is of, with these changes. */
export function entityWith(changes: Partial<Entity>): Entity {
  const { name = 'Somebody' } = changes;
  return {
    id: 'person.somebody',
    kind: 'person',
    label: 'official',
    name,
    names: [{ text: name, form: 'canonical' }],
    gloss: 'Stands in tests',
    familiarity: 0,
    claims: [],
    relations: [],
    events: [],
    cues: [],
    reviewed: '2026-11',
    ...changes,
  };
}
