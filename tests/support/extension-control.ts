/** What a reader does to an extension on the browser's own pages, where no extension and no website can. */
export interface ExtensionControl {
  reload(): Promise<void>;
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Installs what is in that folder in the place of what is there; Chromium reads its own folder again. */
  update(folder: string): Promise<void>;
  remove(): Promise<void>;
  /** Whether it may read and change sites without being asked. */
  setSiteAccess(isAllowed: boolean): Promise<void>;
  allowPrivateWindows(): Promise<void>;
}
