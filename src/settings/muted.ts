import type { EntityId } from '../pack/index.ts';
import type { Settings } from './settings.ts';

/** The settings with one entity marked nowhere, or again. */
export function withMuted(settings: Settings, entity: EntityId, isMuted: boolean): Settings {
  const others = settings.muted.filter((other) => other !== entity);
  return { ...settings, muted: isMuted ? [...others, entity] : others };
}
