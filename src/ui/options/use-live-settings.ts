import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import type { OptionsDoor } from './options-door.ts';

/** The settings as they are stored, also after the popup or another tab changed them; absent until they are read. */
export function useLiveSettings(
  door: Pick<OptionsDoor, 'readSettings' | 'onSettings'>,
): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    door.onSettings(setSettings);
    void door.readSettings().then(setSettings);
  }, [door]);
  return settings;
}
