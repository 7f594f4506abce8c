import { useEffect, useState } from 'preact/hooks';
import type { Managed } from '../../settings/index.ts';
import type { OptionsPlatform } from './options-platform.ts';

/** What the reader's organisation has set; absent until it is read. */
export function useManaged(platform: Pick<OptionsPlatform, 'readManaged'>): Managed | undefined {
  const [managed, setManaged] = useState<Managed>();
  useEffect(() => void platform.readManaged().then(setManaged), [platform]);
  return managed;
}
