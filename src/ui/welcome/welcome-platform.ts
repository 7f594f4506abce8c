import type { OwnPagePlatform } from '../own-page-platform.ts';

/** A key of the browser for one of our commands. */
export interface Shortcut {
  /** As the browser writes it: "Alt+Shift+J". */
  readonly keys: string;
  /** In the reader's language. */
  readonly does: string;
}

/** What the page of the first run needs of the browser. `src/platform/pages/welcome-platform.ts` makes it. */
export interface WelcomePlatform
  extends Pick<OwnPagePlatform, 'readSettings' | 'changeSettings' | 'openOptions'> {
  /** Opens the side panel beside this page; must be called within a click. */
  readonly openPanel: () => Promise<void>;
  /** The browser's keys for us that are set; none where it has none. */
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly close: () => void;
}
