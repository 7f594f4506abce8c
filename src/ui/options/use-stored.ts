import { useEffect, useState } from 'preact/hooks';
import type { Backup, Settings, StoredChoices } from '../../settings/index.ts';
import type { OptionsDoor } from './options-door.ts';

/** What is stored, also after the popup or another tab changed it; absent until it is read. */
export function useStored(door: OptionsDoor): Backup | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [choices, setChoices] = useState<StoredChoices>();
  useEffect(() => {
    door.onSettings(setSettings);
    door.onChoices(setChoices);
    void door.readSettings().then(setSettings);
    void door.readChoices().then(setChoices);
  }, [door]);
  return settings && choices && { settings, choices };
}
