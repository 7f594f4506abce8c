import { parseChoices, type StoredChoices } from '../settings/index.ts';
import { askWorker } from './ask.ts';
import { choicesStore, onChoices } from './choices-store.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';

export { translate } from './translate.ts';

/** Everything that the options page needs of the browser: `OptionsDoor` of `src/ui/options`, which the entry point checks. */
export function openOptionsDoor() {
  return {
    askWorker,
    readSettings,
    changeSettings,
    onSettings,
    readChoices: async () => parseChoices(await choicesStore.read()),
    changeChoices: (change: (choices: StoredChoices) => StoredChoices) =>
      choicesStore.change((stored) => change(parseChoices(stored))),
    onChoices,
  };
}
