import type { Settings } from '../../settings/index.ts';
import type { PopupDoor } from '../popup/popup-door.ts';

/** What the options page needs of the browser. `src/platform/options-door.ts` makes it. */
export interface OptionsDoor extends Pick<PopupDoor, 'readSettings' | 'changeSettings'> {
  /** Calls back with each new value, whoever wrote it, as long as the page is open. */
  readonly onSettings: (listener: (settings: Settings) => void) => void;
}
