import { changeSettings, onSettings, readSettings } from './settings-store.ts';

export { translate } from './translate.ts';

/** Everything that the options page needs of the browser: `OptionsDoor` of `src/ui/options`, which the entry point checks. */
export function openOptionsDoor() {
  return { readSettings, changeSettings, onSettings };
}
