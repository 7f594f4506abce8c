import { useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import type { PopupDoor } from './popup-door.ts';

/** A change that can be taken back, with the sentence that tells it. */
export interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>, sentence: string) => void;

interface Options {
  readonly door: Pick<PopupDoor, 'changeSettings'>;
  readonly notSaved: string;
  readonly onChanged: () => void;
}

/** Changes settings, says so, and offers to put back just what was changed. */
export function useSettingsChange({ door, notSaved, onChanged }: Options) {
  const [said, setSaid] = useState<Said>();

  async function write(change: (settings: Settings) => Partial<Settings>): Promise<Partial<Settings>> {
    let before: Partial<Settings> = {};
    await door.changeSettings((settings) => {
      const changed = change(settings);
      before = valuesOf(settings, changed);
      return { ...settings, ...changed };
    });
    onChanged();
    return before;
  }

  const change: ChangeSettings = (how, sentence) => {
    write(how).then(
      (before) => setSaid({ sentence, undo: () => void takeBack(before) }),
      () => setSaid({ sentence: notSaved }),
    );
  };

  async function takeBack(before: Partial<Settings>): Promise<void> {
    await write(() => before);
    setSaid(undefined);
  }

  return { said, change };
}

/** The present values of the keys that `changed` has. */
function valuesOf(settings: Settings, changed: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in changed));
}
