import { useEffect, useState } from 'preact/hooks';
import type { Managed } from '../../settings/index.ts';
import type { OptionsDoor } from './options-door.ts';

/** What the reader's organisation has set; absent until it is read. */
export function useManaged(door: Pick<OptionsDoor, 'readManaged'>): Managed | undefined {
  const [managed, setManaged] = useState<Managed>();
  useEffect(() => void door.readManaged().then(setManaged), [door]);
  return managed;
}
