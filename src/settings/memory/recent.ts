import type { EntityId } from '../../pack/index.ts';

/** What the reader looked up lately, the latest first. It is kept where no page's script can read it. */
export type Recent = readonly EntityId[];

/** As many as stay at a glance. */
const MOST_RECENT = 8;

/** What is sound of the stored list. Never throws. */
export function parseRecent(stored: unknown): Recent {
  if (!Array.isArray(stored)) return [];
  return stored.filter((id): id is EntityId => typeof id === 'string' && id !== '').slice(0, MOST_RECENT);
}

/** The list after another look-up. */
export function withRecent(recent: Recent, entity: EntityId): Recent {
  return [entity, ...recent.filter((other) => other !== entity)].slice(0, MOST_RECENT);
}
