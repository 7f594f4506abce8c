import { useState } from 'preact/hooks';
import { type Settings, type SettingsChange, takenBack } from '../../settings/index.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

/** A change that can be taken back, with the sentence that tells it. */
export interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>, sentence: string) => void;

/** Does what `act` says and tells it; `act` gives the way back, or nothing where it did nothing and has said so itself. */
export type DoUndoably = (act: () => Promise<Back | undefined>, sentence: string) => void;

type Back = () => Promise<unknown>;

interface Options {
  readonly platform: Pick<OwnPagePlatform, 'changeSettings'>;
  readonly notSaved: string;
  /** Told what was written, before anything is drawn that the change leads to. */
  readonly onChanged: (settings: Settings) => void;
}

/** Changes settings, says so, and offers to put back just what was changed. */
export function useSettingsChange({ platform, notSaved, onChanged }: Options) {
  const [said, setSaid] = useState<Said>();

  async function write(change: (settings: Settings) => Partial<Settings>): Promise<SettingsChange> {
    let done: SettingsChange = { before: {}, after: {} };
    const written = await platform.changeSettings((settings) => {
      const after = change(settings);
      done = { before: valuesOf(settings, after), after };
      return { ...settings, ...after };
    });
    onChanged(written);
    return done;
  }

  const act: DoUndoably = (how, sentence) => {
    const fail = () => setSaid({ sentence: notSaved });
    how().then((back) => {
      if (!back) return;
      const undo = () => void back().then(() => setSaid(undefined), fail);
      setSaid({ sentence, undo });
    }, fail);
  };

  const change: ChangeSettings = (how, sentence) =>
    act(async () => {
      const done = await write(how);
      return () => write((now) => takenBack(now, done));
    }, sentence);

  return { said, change, act };
}

/** The present values of the keys that `changed` has. */
function valuesOf(settings: Settings, changed: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in changed));
}
