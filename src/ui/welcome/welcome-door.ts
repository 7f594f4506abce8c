import type { PopupDoor } from '../popup/popup-door.ts';

/** What the page of the first run needs of the browser. `src/platform/welcome-door.ts` makes it. */
export interface WelcomeDoor extends Pick<PopupDoor, 'readSettings' | 'changeSettings' | 'openOptions'> {
  /** Opens the side panel beside this page; must be called within a click. */
  readonly openPanel: () => Promise<void>;
  readonly close: () => void;
}
