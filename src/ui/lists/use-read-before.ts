import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

const NONE: ReadonlySet<EntityId> = new Set();

/**
 * Which of a list's entities are to be folded away; undefined until that is known. A card that is read meanwhile
 * folds nothing: rows would move under the pointer.
 */
export function useReadBefore(
  platform: Pick<OwnPagePlatform, 'readBefore'>,
  entities: readonly EntityId[],
  isOn: boolean,
): ReadonlySet<EntityId> | undefined {
  const key = `${isOn} ${entities.join(' ')}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly read: ReadonlySet<EntityId> }>();
  useEffect(() => {
    let isLatest = true;
    if (isOn)
      void platform.readBefore(entities).then((read) => isLatest && setAnswer({ key, read: new Set(read) }));
    return () => {
      isLatest = false;
    };
  }, [key]);
  if (!isOn) return NONE;
  return answer?.key === key ? answer.read : undefined;
}
