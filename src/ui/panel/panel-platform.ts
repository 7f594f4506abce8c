import type { OwnPagePlatform } from '../own-page-platform.ts';

export interface PageInFront {
  readonly title?: string | undefined;
  readonly address?: string | undefined;
}

/**
 * What the side panel needs of the browser: all that the popup does, and to follow the reader from page to page.
 * `src/platform/pages/panel-platform.ts` makes it.
 */
export interface PanelPlatform extends OwnPagePlatform {
  /** Calls back whenever another page is in front: another tab, or another document in it. */
  readonly onPageChange: (listener: () => void, signal: AbortSignal) => void;
  /** The tab in front, as the browser numbers it. */
  readonly tab: () => Promise<number | undefined>;
  /** What the browser says of the page in front; nothing where it withholds that. */
  readonly pageInFront: () => Promise<PageInFront>;
  /** Puts text on the clipboard; gives whether the browser let us, which it does not while the panel has no focus. */
  readonly copy: (text: string) => Promise<boolean>;
}
