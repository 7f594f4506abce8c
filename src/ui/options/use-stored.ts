import { useEffect, useState } from 'preact/hooks';
import type { Backup, Settings, StoredChoices } from '../../settings/index.ts';
import type { OptionsPlatform } from './options-platform.ts';

/** What is stored, also after the popup or another tab changed it; absent until it is read. */
export function useStored(platform: OptionsPlatform): Backup | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [choices, setChoices] = useState<StoredChoices>();
  useEffect(() => {
    platform.onSettings(setSettings);
    platform.onChoices(setChoices);
    void platform.readSettings().then(setSettings);
    void platform.readChoices().then(setChoices);
  }, [platform]);
  return settings && choices && { settings, choices };
}
