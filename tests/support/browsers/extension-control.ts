import type { Plain } from './plain.ts';

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
  /**
   * Sets what an organisation has set for it in a policy, in this browser alone: no folder of the machine is touched.
   * Whether it could: some builds of Chromium lack the page for it.
   */
  setPolicy(values: Readonly<Record<string, Plain>>): Promise<boolean>;
}
