import type { EntityId } from '../pack/index.ts';
import type { Settings } from './settings.ts';

/** What changes of the settings where one entity is to be marked nowhere, or again. */
export function mutedChange(
  { muted }: Pick<Settings, 'muted'>,
  entity: EntityId,
  isMuted: boolean,
): Pick<Settings, 'muted'> {
  const others = muted.filter((other) => other !== entity);
  return { muted: isMuted ? [...others, entity] : others };
}
