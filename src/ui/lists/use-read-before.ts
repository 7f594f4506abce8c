import type { EntityId } from '../../pack/index.ts';
import { useAnswer } from '../controls/use-answer.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

const NONE: readonly EntityId[] = [];

/**
 * Which of a list's entities are to be folded away; undefined until that is known. A card that is read meanwhile
 * folds nothing: rows would move under the pointer.
 */
export function useReadBefore(
  platform: Pick<OwnPagePlatform, 'readBefore'>,
  entities: readonly EntityId[],
  isOn: boolean,
): ReadonlySet<EntityId> | undefined {
  const read = useAnswer(`${isOn} ${entities.join(' ')}`, async () => ({
    ok: true,
    value: isOn ? await platform.readBefore(entities) : NONE,
  }));
  if (!isOn) return new Set();
  return read?.ok ? new Set(read.value) : undefined;
}
