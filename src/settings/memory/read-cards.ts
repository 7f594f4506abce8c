import type { EntityId } from '../../pack/index.ts';

/** Where the memory of read cards lies: with the reader's doings, out of the reach of pages' scripts. */
export const READ_KEY = 'read';

/** Cards that were read, the latest last, each with a hash of what it rested on. */
export type ReadCards = ReadonlyMap<EntityId, number>;

/** More than anybody looks up in a year; the oldest go first. */
const MOST_READ = 5_000;

/** What is sound of the stored memory. Never throws. */
export function parseReadCards(stored: unknown): ReadCards {
  if (!Array.isArray(stored)) return new Map();
  return new Map(stored.filter(isEntry).slice(-MOST_READ));
}

/** The form in which it is stored. */
export function storedReadCards(read: ReadCards): readonly (readonly [EntityId, number])[] {
  return [...read];
}

/** The memory after another card. */
export function withReadCard(read: ReadCards, entity: EntityId, hash: number): ReadCards {
  const others = [...read].filter(([id]) => id !== entity);
  return new Map([...others.slice(1 - MOST_READ), [entity, hash]]);
}

function isEntry(value: unknown): value is readonly [EntityId, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
