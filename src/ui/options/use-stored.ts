import { useEffect, useState } from 'preact/hooks';
import type { Backup, Settings, StoredChoices } from '../../settings/index.ts';
import type { OptionsPlatform } from './options-platform.ts';

interface Stored {
  /** Absent until it is read. */
  readonly stored: Backup | undefined;
  /** Takes over settings that were written here, before the browser tells of them. */
  readonly settle: (settings: Settings) => void;
}

/** What is stored, also after the popup or another tab changed it. */
export function useStored(platform: OptionsPlatform): Stored {
  const [settings, setSettings] = useState<Settings>();
  const [choices, setChoices] = useState<StoredChoices>();
  useEffect(() => {
    platform.onSettings(setSettings);
    platform.onChoices(setChoices);
    void platform.readSettings().then(setSettings);
    void platform.readChoices().then(setChoices);
  }, [platform]);
  return { stored: settings && choices && { settings, choices }, settle: setSettings };
}
